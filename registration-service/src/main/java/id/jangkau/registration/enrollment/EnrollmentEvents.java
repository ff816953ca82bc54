package id.jangkau.registration.enrollment;

import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.EnrollmentState;
import id.jangkau.event.EnrollmentState.ProtectionPeriod;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.Protection;

/** What others hear of an enrollment: ids and categories, and never who the worker is. */
public final class EnrollmentEvents {
    private EnrollmentEvents() {}

    public static OutboxEvent changed(EnrollmentEventType type, Enrollment enrollment) {
        return new OutboxEvent(Topics.ENROLLMENTS, enrollment.id(), type, stateOf(enrollment));
    }

    /** Under what the enrollment is counted. */
    public static EnrollmentCategories categoriesOf(Enrollment enrollment) {
        return new EnrollmentCategories(
                enrollment.partnerId(),
                enrollment.occupation().name(),
                enrollment.sex().name(),
                enrollment.ageBand(),
                enrollment.region().regency(),
                enrollment.region().district(),
                enrollment.programmes().stream().map(Enum::name).toList());
    }

    private static EnrollmentState stateOf(Enrollment enrollment) {
        return new EnrollmentState(
                enrollment.id(),
                enrollment.participantId(),
                enrollment.version(),
                enrollment.status().name(),
                categoriesOf(enrollment),
                enrollment.registeredOn(),
                null,
                enrollment.protection().stream().map(EnrollmentEvents::periodOf).toList());
    }

    private static ProtectionPeriod periodOf(Protection protection) {
        return new ProtectionPeriod(
                protection.from(),
                protection.until(),
                protection.closedOn(),
                protection.closedBy() == null ? null : protection.closedBy().name());
    }
}
