package id.jangkau.registration.enrollment.domain;

import java.util.List;

/** What became of one request to enroll a worker. */
public sealed interface EnrollmentDecision {
    /** The worker is enrolled, just now. */
    record Accepted(Registration registration) implements EnrollmentDecision {}

    /** The same request was accepted before; nothing happened again. */
    record Replayed(Registration registration) implements EnrollmentDecision {}

    /** Nothing speaks against it here, but no agreement of the bank is known yet: keep it and decide when one is. */
    record Held() implements EnrollmentDecision {}

    /** Nothing was stored; these are all the reasons. */
    record Refused(List<Refusal> refusals) implements EnrollmentDecision {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
