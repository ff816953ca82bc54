package id.jangkau.registration.enrollment;

import java.util.UUID;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import io.quarkus.arc.DefaultBean;

@DefaultBean
@Singleton
class NoWaitingRoom implements WaitingRoom {
    @Override
    public UUID hold(UUID partnerId, EnrollmentForm form) {
        throw ProblemException.unavailable("AGENCY_NOT_KNOWN_YET");
    }
}
