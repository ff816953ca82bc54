package id.jangkau.registration.enrollment.domain;

/** One change of an enrollment: what happened, and the state after it. */
public record EnrollmentChange(ChangeKind kind, Enrollment after) {}
