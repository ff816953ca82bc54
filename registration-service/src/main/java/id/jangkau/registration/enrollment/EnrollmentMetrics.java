package id.jangkau.registration.enrollment;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * {@code jangkau_enrollments_total} by outcome and way, and {@code jangkau_enrollment_refusals_total} by code: all that apply.
 * To be told once the transaction has committed.
 */
@Singleton
public class EnrollmentMetrics {
    private static final String ACCEPTED = "accepted";
    private static final String REPLAYED = "replayed";
    private static final String REFUSED = "refused";
    private static final String HELD = "held";

    private final MeterRegistry metrics;

    /** Each series is there from the start, so that the first enrollment is an increase of it. */
    EnrollmentMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
        for (Way way : Way.values()) {
            List.of(ACCEPTED, REPLAYED, REFUSED).forEach(outcome -> count(outcome, way, 0));
        }
        count(HELD, Way.POSTED, 0);
    }

    /** How workers come. */
    public enum Way {
        POSTED,
        FILE
    }

    /** What was decided of workers who were posted. One who is to be held is not yet. */
    void posted(List<EnrollmentDecision> decisions) {
        for (EnrollmentDecision decision : decisions) {
            switch (decision) {
                case EnrollmentDecision.Accepted accepted -> accepted(Way.POSTED);
                case EnrollmentDecision.Replayed replayed -> replayed(Way.POSTED);
                case EnrollmentDecision.Held toBeHeld -> {}
                case EnrollmentDecision.Refused refused ->
                    refused(
                            Way.POSTED,
                            refused.refusals().stream()
                                    .map(refusal -> refusal.code().name())
                                    .toList());
            }
        }
    }

    public void accepted(Way way) {
        count(ACCEPTED, way, 1);
    }

    public void replayed(Way way) {
        count(REPLAYED, way, 1);
    }

    /**
     * One more.
     *
     * @param codes of all reasons; of ours, never what somebody sent
     */
    public void refused(Way way, List<String> codes) {
        count(REFUSED, way, 1);
        codes.forEach(code ->
                metrics.counter("jangkau.enrollment.refusals", "code", code).increment());
    }

    /** Kept until an agreement of the bank is known. */
    public void held() {
        count(HELD, Way.POSTED, 1);
    }

    private void count(String outcome, Way way, int workers) {
        metrics.counter(
                        "jangkau.enrollments",
                        "outcome",
                        outcome,
                        "way",
                        way.name().toLowerCase(Locale.ROOT))
                .increment(workers);
    }
}
