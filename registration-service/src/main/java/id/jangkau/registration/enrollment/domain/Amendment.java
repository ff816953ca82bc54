package id.jangkau.registration.enrollment.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a bank wants to be said of an enrollment instead. */
public interface Amendment {
    /** The form with it; asked again when another change came first. */
    EnrollmentForm applyTo(EnrollmentForm current);

    /** Why, in the bank's words. */
    @Nullable
    String note();

    /** The version it is meant for; any when nothing is said. */
    Optional<Long> expectedVersion();
}
