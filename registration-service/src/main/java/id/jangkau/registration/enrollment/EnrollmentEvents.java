package id.jangkau.registration.enrollment;

import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentEventType;
import id.jangkau.event.EnrollmentState;
import id.jangkau.event.EnrollmentState.ProtectionPeriod;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.registration.enrollment.domain.Enrollment;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.enrollment.domain.Protection;

/** What others hear of an enrollment: ids and categories, and never who the worker is. */
public final class EnrollmentEvents {
    private EnrollmentEvents() {}

    public static OutboxEvent of(EnrollmentChange change) {
        return new OutboxEvent(
                Topics.ENROLLMENTS,
                change.after().id(),
                EnrollmentEventType.valueOf(change.kind().name()),
                stateOf(change.after()));
    }

    /** Under what the enrollment is counted. */
    public static EnrollmentCategories categoriesOf(Enrollment enrollment) {
        return new EnrollmentCategories(
                enrollment.partnerId(),
                enrollment.work().occupation().name(),
                enrollment.sex().name(),
                enrollment.ageBand(),
                enrollment.work().region().regency(),
                enrollment.work().region().district(),
                enrollment.work().programmes().stream().map(Enum::name).toList());
    }

    static EnrollmentState stateOf(Enrollment enrollment) {
        return new EnrollmentState(
                enrollment.id(),
                enrollment.participantId(),
                enrollment.version(),
                enrollment.status().name(),
                categoriesOf(enrollment),
                enrollment.registeredOn(),
                enrollment.status() == EnrollmentStatus.CANCELLED && enrollment.closing() != null
                        ? enrollment.closing().on()
                        : null,
                enrollment.participation().periods().stream()
                        .map(EnrollmentEvents::periodOf)
                        .toList());
    }

    private static ProtectionPeriod periodOf(Protection protection) {
        return new ProtectionPeriod(
                protection.from(),
                protection.until(),
                protection.closedOn(),
                protection.closedBy() == null ? null : protection.closedBy().name());
    }
}
