package id.jangkau.registration.payment.domain;

import java.util.Optional;

/** A contribution, and its refund where it was given back. */
public record BookedContribution(Contribution contribution, Optional<Refund> refund) {
    public boolean stands() {
        return refund.isEmpty();
    }
}
