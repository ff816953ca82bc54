package id.jangkau.registration.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

import jakarta.inject.Singleton;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.ContributionTable;
import id.jangkau.registration.contribution.domain.Discount;
import id.jangkau.registration.contribution.domain.DiscountEnd;
import id.jangkau.registration.contribution.domain.Known;
import id.jangkau.registration.contribution.domain.Standing;
import id.jangkau.registration.contribution.domain.TariffHistory;
import id.jangkau.registration.contribution.store.TariffRows;

/** Shows all tables and discounts that there ever were: those that hold now first, then those to come. */
@Singleton
public class ReadTariff {
    private final TariffRows rows;
    private final Clock clock;

    ReadTariff(TariffRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public record Table(Known<ContributionTable> known, Standing standing) {}

    /** A discount as it was granted, and where it was ended earlier. */
    public record Granted(Known<Discount> known, Standing standing, List<Known<DiscountEnd>> ends) {}

    public List<Table> tables() {
        TariffHistory history = rows.history();
        Instant now = clock.instant();
        YearMonth month = YearMonth.from(Wita.dayOf(now));
        return history.tables().stream()
                .map(table -> new Table(table, Standing.of(table.row(), history, now, month)))
                .sorted(Comparator.comparing(Table::standing))
                .toList();
    }

    public List<Granted> discounts() {
        TariffHistory history = rows.history();
        YearMonth month = YearMonth.from(Wita.today(clock));
        return history.discounts().stream()
                .map(discount -> new Granted(
                        discount,
                        Standing.of(history.asEnded(discount.row()), month),
                        history.endsOf(discount.row().id())))
                .sorted(Comparator.comparing(Granted::standing))
                .toList();
    }
}
