package id.jangkau.statistics.projection;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.foundation.consumer.Newest;
import id.jangkau.statistics.projection.domain.RecordedState;
import id.jangkau.statistics.projection.store.EnrollmentStore;

/** Keeps enrollments, contributions and the counters that follow from them. */
@ApplicationScoped
public class ProjectEnrollments {
    private final EnrollmentStore store;

    ProjectEnrollments(EnrollmentStore store) {
        this.store = store;
    }

    /**
     * Applies a batch inside the caller's transaction. What is not newer than what is known, and money that was counted
     * before, changes nothing. A refund counts whether or not its payment was heard of yet.
     */
    public void project(
            List<RecordedState> states, List<ContributionPaid> contributions, List<ContributionRefunded> refunds) {
        store.project(
                Newest.of(
                        states,
                        recorded -> recorded.state().enrollmentId(),
                        recorded -> recorded.state().version()),
                Newest.of(contributions, ContributionPaid::contributionId, contribution -> 1),
                Newest.of(refunds, ContributionRefunded::contributionId, refund -> 1));
    }
}
