package id.jangkau.registration.contribution;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.PriceForm;
import id.jangkau.registration.contribution.domain.PricePolicy;
import id.jangkau.registration.contribution.domain.PriceRefusal;
import id.jangkau.registration.contribution.domain.PriceRefusalCode;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.contribution.domain.Quote;
import id.jangkau.registration.contribution.domain.Tariff;

/** Says what contributions cost, and by which rows and law. */
@Singleton
public class QuoteContributions {
    private final CurrentTariff currentTariff;
    private final PricePolicy policy;
    private final Clock clock;

    QuoteContributions(CurrentTariff currentTariff, PricePolicy policy, Clock clock) {
        this.currentTariff = currentTariff;
        this.policy = policy;
        this.clock = clock;
    }

    /** A quote asked again for its instant is the same for ever. */
    public record Dated(Instant quotedAt, Quote quote) {}

    /**
     * Prices as known at an instant.
     *
     * @param from first month; that of the instant when absent
     * @param quotedAt now when absent
     * @throws ProblemException 422 {@code QUOTE_REFUSED} with every reason
     */
    public Dated quote(PriceForm form, Optional<YearMonth> from, Optional<Instant> quotedAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant instant = quotedAt.orElse(now);
        YearMonth first = from.orElseGet(() -> YearMonth.from(Wita.dayOf(instant)));
        List<PriceRefusal> refusals = new ArrayList<>(policy.refusals(form));
        if (instant.isAfter(now)) {
            refusals.add(new PriceRefusal("quotedAt", PriceRefusalCode.QUOTED_IN_FUTURE, List.of()));
            PriceProblems.refuseFor(refusals, "QUOTE_REFUSED");
        }
        Tariff tariff = currentTariff.at(instant);
        tariff.refusalOf(first).ifPresent(refusals::add);
        PriceProblems.refuseFor(refusals, "QUOTE_REFUSED");
        return new Dated(
                instant,
                tariff.quote(
                        form.monthlyIncome(),
                        Occupation.find(form.occupation()).orElseThrow(),
                        form.programmes().stream()
                                .flatMap(name -> Programme.find(name).stream())
                                .collect(Collectors.toSet()),
                        first,
                        form.months()));
    }
}
