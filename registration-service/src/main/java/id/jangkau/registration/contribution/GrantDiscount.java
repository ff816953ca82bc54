package id.jangkau.registration.contribution;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.contribution.domain.Discount;
import id.jangkau.registration.contribution.domain.DiscountDraft;
import id.jangkau.registration.contribution.domain.Known;
import id.jangkau.registration.contribution.domain.Tariff;
import id.jangkau.registration.contribution.domain.TariffHistory;
import id.jangkau.registration.contribution.store.NewTariffRows;

/** Takes a discount for later months, in the place of another one or not. */
@Singleton
public class GrantDiscount {
    private final TariffChanges changes;
    private final NewTariffRows newRows;

    GrantDiscount(TariffChanges changes, NewTariffRows newRows) {
        this.changes = changes;
        this.newRows = newRows;
    }

    /**
     * The same again changes nothing.
     *
     * @param by subject of the officer
     * @throws ProblemException 409 {@code ID_REUSED} when another discount has that id, {@code DISCOUNT_OVERLAPS} when
     *     another one holds for the same occupation in the same month; 422 {@code DISCOUNT_REFUSED} with every reason
     */
    public Taken<Discount> grant(DiscountDraft draft, String by) {
        return changes.change(moment -> moment.history()
                .discount(draft.id())
                .map(kept -> same(moment.history(), kept, draft))
                .orElseGet(() -> add(moment, draft, by)));
    }

    private Taken<Discount> add(TariffChanges.Moment moment, DiscountDraft draft, String by) {
        Tariff known = moment.history().everything();
        PriceProblems.refuseFor(draft.refusals(known, moment.current()), "DISCOUNT_REFUSED");
        draft.overlapped(known).ifPresent(other -> {
            throw ProblemException.conflict("DISCOUNT_OVERLAPS", other.id());
        });
        Known<Discount> discount = moment.write(draft.discount(), by);
        newRows.insertDiscount(discount);
        draft.end().ifPresent(end -> newRows.insertEnd(moment.write(end, by)));
        return new Taken<>(discount, true);
    }

    private static Taken<Discount> same(TariffHistory history, Known<Discount> kept, DiscountDraft draft) {
        if (!draft.says(kept.row(), history)) {
            throw ProblemException.conflict("ID_REUSED", draft.id());
        }
        return new Taken<>(kept, false);
    }
}
