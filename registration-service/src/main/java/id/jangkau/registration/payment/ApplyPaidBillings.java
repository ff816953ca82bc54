package id.jangkau.registration.payment;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import id.jangkau.foundation.sql.JobTransactions;
import id.jangkau.registration.enrollment.ChangeEnrollments;
import id.jangkau.registration.payment.domain.Billing;
import id.jangkau.registration.payment.store.BillingItemRows;
import id.jangkau.registration.payment.store.BillingRows;

/**
 * Applies what large billings left to be applied, piece by piece, each in a transaction of its own. Any number of replicas
 * may do so at once; after a crash anyone goes on where it stopped.
 */
@ApplicationScoped
public class ApplyPaidBillings {
    private static final Logger LOG = Logger.getLogger(ApplyPaidBillings.class);

    private final BillingRows billings;
    private final BillingItemRows items;
    private final JobTransactions jobs;
    private final ChangeEnrollments changeEnrollments;

    ApplyPaidBillings(
            BillingRows billings, BillingItemRows items, ChangeEnrollments changeEnrollments, JobTransactions jobs) {
        this.jobs = jobs;
        this.billings = billings;
        this.items = items;
        this.changeEnrollments = changeEnrollments;
    }

    /**
     * Goes round all of them, a piece of each at a time, so that none waits for a larger one. Returns once nothing is left
     * that somebody else is not at.
     *
     * @param wanted asked before each round
     */
    public void applyAll(BooleanSupplier wanted) {
        boolean more = true;
        while (more && wanted.getAsBoolean()) {
            more = false;
            for (Billing billing : jobs.call(billings::toApply)) {
                more |= applySomeUnlessItFails(billing);
            }
        }
    }

    /** One that fails does not keep the others waiting; it is tried again with the next look. */
    private boolean applySomeUnlessItFails(Billing billing) {
        try {
            return jobs.call(() -> applySome(billing));
        } catch (RuntimeException e) {
            LOG.errorf(e, "the payment of billing %s could not be applied", billing.code());
            return false;
        }
    }

    /** Whether there may be more to do. */
    private boolean applySome(Billing billing) {
        items.awaitSettlementsFor(billing.id());
        List<UUID> chunk = items.lockNotApplied(billing.id(), ApplyPayments.CHUNK);
        if (chunk.isEmpty()) {
            billings.finishApplying(billing.id());
            return false;
        }
        changeEnrollments.lock(chunk);
        return true;
    }
}
