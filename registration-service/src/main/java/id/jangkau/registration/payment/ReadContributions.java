package id.jangkau.registration.payment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.registration.payment.domain.BookedContribution;
import id.jangkau.registration.payment.store.ContributionRows;

/** What was received for an enrollment, and what of it was given back. */
@ApplicationScoped
public class ReadContributions {
    private final ContributionRows contributions;

    ReadContributions(ContributionRows contributions) {
        this.contributions = contributions;
    }

    /** In the order in which they came; none where there is no such enrollment. */
    @Transactional
    public List<BookedContribution> of(UUID enrollmentId) {
        return contributions.of(enrollmentId);
    }
}
