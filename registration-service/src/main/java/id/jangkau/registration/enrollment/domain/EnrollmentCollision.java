package id.jangkau.registration.enrollment.domain;

/** Another transaction registered the same reference, person or occupation in the meantime: roll back and decide again. */
public final class EnrollmentCollision extends RuntimeException {
    public EnrollmentCollision() {
        super("another transaction was first");
    }

    public EnrollmentCollision(Exception cause) {
        super("another transaction was first", cause);
    }
}
