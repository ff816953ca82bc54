package id.jangkau.registration.enrollment.domain;

/**
 * An enrollment among those of its person.
 *
 * @param slot which of the two occupations it is; means nothing once it is closed
 */
public record Placed(Enrollment enrollment, int slot) {}
