package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.outbox.Announcement;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.registration.contribution.CurrentTariff;
import id.jangkau.registration.enrollment.domain.Application;
import id.jangkau.registration.enrollment.domain.BatchBilling;
import id.jangkau.registration.enrollment.domain.ChangeKind;
import id.jangkau.registration.enrollment.domain.EnrollmentChange;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.EnrollmentPolicy;
import id.jangkau.registration.enrollment.domain.Intake;
import id.jangkau.registration.enrollment.domain.Knowledge;
import id.jangkau.registration.enrollment.domain.NewEnrollment;
import id.jangkau.registration.enrollment.store.KnowledgeRows;
import id.jangkau.registration.enrollment.store.NewEnrollmentRows;
import id.jangkau.registration.region.domain.Regions;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Enrolls workers, one or many on the same path: load what is known, decide, save and announce, in one transaction. When
 * another transaction got there first (the database's unique indexes tell), it is decided again on what is known then.
 */
@ApplicationScoped
public class EnrollWorkers {
    private static final int ATTEMPTS = 5;

    private final ReadApplications applications;
    private final KnowledgeRows knowledge;
    private final NewEnrollmentRows newEnrollments;
    private final Outbox outbox;
    private final EnrollmentPolicy policy;
    private final CurrentTariff tariff;
    private final Regions regions;
    private final Ids ids;
    private final Clock clock;

    EnrollWorkers(
            ReadApplications applications,
            KnowledgeRows knowledge,
            NewEnrollmentRows newEnrollments,
            Outbox outbox,
            EnrollmentPolicy policy,
            CurrentTariff tariff,
            Regions regions,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.knowledge = knowledge;
        this.newEnrollments = newEnrollments;
        this.outbox = outbox;
        this.policy = policy;
        this.tariff = tariff;
        this.regions = regions;
        this.ids = ids;
        this.clock = clock;
    }

    /** One decision for each form, in their order; those accepted are stored when this returns. */
    public List<EnrollmentDecision> enroll(UUID partnerId, List<EnrollmentForm> forms) {
        List<Application> read = forms.stream().map(applications::read).toList();
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> decideAndSave(partnerId, Optional.empty(), read));
            } catch (EnrollmentCollision anotherWasFirst) {
                if (attempt == ATTEMPTS) {
                    throw anotherWasFirst;
                }
            }
        }
    }

    /**
     * Likewise, within the caller's transaction and under one billing.
     *
     * @throws EnrollmentCollision when another transaction was first: roll back and do it again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<EnrollmentDecision> enrollWithin(UUID partnerId, BatchBilling batch, List<EnrollmentForm> forms) {
        return decideAndSave(
                partnerId,
                Optional.of(batch),
                forms.stream().map(applications::read).toList());
    }

    private List<EnrollmentDecision> decideAndSave(
            UUID partnerId, Optional<BatchBilling> batch, List<Application> read) {
        List<Knowledge> known = knowledge.about(partnerId, read);
        Instant now = clock.instant();
        Intake intake = new Intake(policy, tariff.at(now), regions, partnerId, batch, now, ids::next);
        List<EnrollmentDecision> decisions = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            decisions.add(intake.decide(read.get(i), known.get(i)));
        }
        save(intake.accepted());
        return decisions;
    }

    private void save(List<NewEnrollment> accepted) {
        if (!accepted.isEmpty()) {
            Announcement announcement = outbox.announce(
                    accepted.stream().map(EnrollWorkers::registered).toList());
            newEnrollments.insert(accepted, announcement, clock.instant());
        }
    }

    private static OutboxEvent registered(NewEnrollment accepted) {
        return EnrollmentEvents.of(new EnrollmentChange(ChangeKind.REGISTERED, accepted.enrollment()));
    }
}
