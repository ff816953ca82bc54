package id.jangkau.registration.enrollment.store;

/** Another transaction registered the same reference, person or occupation in the meantime: decide again. */
public final class EnrollmentCollision extends RuntimeException {
    EnrollmentCollision(Exception cause) {
        super("another transaction was first", cause);
    }
}
