package id.jangkau.registration.contribution;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.contribution.domain.ContributionTable;
import id.jangkau.registration.contribution.domain.Known;
import id.jangkau.registration.contribution.domain.TableDraft;
import id.jangkau.registration.contribution.store.NewTariffRows;

/** Takes a contribution table that is in effect from a later month on. */
@Singleton
public class AddTable {
    private final TariffChanges changes;
    private final NewTariffRows newRows;

    AddTable(TariffChanges changes, NewTariffRows newRows) {
        this.changes = changes;
        this.newRows = newRows;
    }

    /**
     * The same again changes nothing.
     *
     * @param by subject of the officer
     * @throws ProblemException 409 {@code ID_REUSED} when another table has that id; 422 {@code TABLE_REFUSED} with every
     *     reason
     */
    public Taken<ContributionTable> add(TableDraft draft, String by) {
        return changes.change(moment -> moment.history()
                .table(draft.id())
                .map(kept -> same(kept, draft))
                .orElseGet(() -> {
                    PriceProblems.refuseFor(draft.refusals(moment.current()), "TABLE_REFUSED");
                    Known<ContributionTable> table = moment.write(draft.table(), by);
                    newRows.insert(table);
                    return new Taken<>(table, true);
                }));
    }

    private static Taken<ContributionTable> same(Known<ContributionTable> kept, TableDraft draft) {
        if (!draft.says(kept.row())) {
            throw ProblemException.conflict("ID_REUSED", draft.id());
        }
        return new Taken<>(kept, false);
    }
}
