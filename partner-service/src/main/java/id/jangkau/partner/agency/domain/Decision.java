package id.jangkau.partner.agency.domain;

import java.util.List;

/** The answer to a wish to change an agency. */
public sealed interface Decision {
    /**
     * It is to be so.
     *
     * @param from where the agency stood before
     */
    record Changed(Agency agency, Status from, Transition transition) implements Decision {
        public boolean activates() {
            return from != Status.ACTIVE && agency.standing().status() == Status.ACTIVE;
        }
    }

    /** It stays as it was, for this reason. */
    sealed interface Refused extends Decision {}

    /**
     * That cannot happen to an agency that stands there.
     *
     * @param legal what can
     */
    record Illegal(Status status, Transition wanted, List<Transition> legal) implements Refused {
        public Illegal {
            legal = List.copyOf(legal);
        }
    }

    /** Who reviews in the head office has reviewed it in the branch office already. */
    record SameEyes() implements Refused {}

    /** A rejection, a suspension and an end must say why. */
    record ReasonMissing() implements Refused {}

    /** What was submitted is not acceptable, for all these reasons. */
    record Unacceptable(List<Fault> faults) implements Refused {
        public Unacceptable {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The agency has an agreement for some of those days.
     *
     * @param number of the one it has
     */
    record Overlapping(String number) implements Refused {}
}
