package id.jangkau.statistics.coverage;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.coverage.domain.Enrolled;
import id.jangkau.statistics.coverage.store.TickerStore;

/** Shows the enrollments that came last. */
@ApplicationScoped
public class ShowNewest {
    private final TickerStore enrollments;

    ShowNewest(TickerStore enrollments) {
        this.enrollments = enrollments;
    }

    /** The newest first. */
    public List<Enrolled> first(int limit) {
        return enrollments.newest(limit);
    }
}
