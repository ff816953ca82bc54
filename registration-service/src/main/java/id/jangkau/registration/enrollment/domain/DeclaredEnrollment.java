package id.jangkau.registration.enrollment.domain;

/** An enrollment with what its bank says of the worker: for officers, who look across banks. */
public record DeclaredEnrollment(Enrollment enrollment, EnrollmentForm.Person declared) {}
