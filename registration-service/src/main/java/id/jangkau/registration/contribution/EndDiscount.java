package id.jangkau.registration.contribution;

import java.util.Optional;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.contribution.domain.Discount;
import id.jangkau.registration.contribution.domain.DiscountEnd;
import id.jangkau.registration.contribution.domain.Known;
import id.jangkau.registration.contribution.domain.TariffHistory;
import id.jangkau.registration.contribution.store.NewTariffRows;

/** Ends a discount earlier than it was to. */
@Singleton
public class EndDiscount {
    private final TariffChanges changes;
    private final NewTariffRows newRows;

    EndDiscount(TariffChanges changes, NewTariffRows newRows) {
        this.changes = changes;
        this.newRows = newRows;
    }

    /**
     * The same again changes nothing.
     *
     * @param by subject of the officer
     * @throws ProblemException 404 when there is no such discount; 409 {@code DISCOUNT_ENDED} when it ends by then anyway;
     *     422 {@code DISCOUNT_REFUSED} with every reason
     */
    public Taken<DiscountEnd> end(DiscountEnd end, String by) {
        return changes.change(moment -> {
            Discount discount = effective(moment.history(), end.discount());
            Optional<Known<DiscountEnd>> before = moment.history().endsOf(end.discount()).stream()
                    .filter(kept -> kept.row().equals(end))
                    .findFirst();
            if (before.isPresent()) {
                return new Taken<>(before.get(), false);
            }
            PriceProblems.refuseFor(end.refusal(moment.current()).stream().toList(), "DISCOUNT_REFUSED");
            if (end.fromMonth().isAfter(discount.lastMonth())) {
                throw ProblemException.conflict(
                        "DISCOUNT_ENDED", discount.lastMonth().toString());
            }
            Known<DiscountEnd> kept = moment.write(end, by);
            newRows.insertEnd(kept);
            return new Taken<>(kept, true);
        });
    }

    private static Discount effective(TariffHistory history, String id) {
        return history.discount(id)
                .map(discount -> history.asEnded(discount.row()))
                .orElseThrow(ProblemException::notFound);
    }
}
