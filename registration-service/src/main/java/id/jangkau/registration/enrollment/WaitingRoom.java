package id.jangkau.registration.enrollment;

import java.util.UUID;

import id.jangkau.registration.enrollment.domain.EnrollmentForm;

/** Where applications are kept, durably, that cannot be decided before an agreement of their bank is heard of. */
public interface WaitingRoom {
    /**
     * Keeps a form until then; the same form again is kept once.
     *
     * @return id of the batch that it waits in
     */
    UUID hold(UUID partnerId, EnrollmentForm form);
}
