package id.jangkau.registration.enrollment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.outbox.Outbox;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.foundation.outbox.TraceParent;
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

    /**
     * What a bank sent, ready to be decided.
     *
     * @param traceParent of the request that brought it
     */
    public record Sent(Application application, @Nullable String traceParent) {}

    /** Reads a form: all that can be done before a transaction begins. */
    public Sent read(UUID partnerId, EnrollmentForm form) {
        return new Sent(applications.read(partnerId, form), TraceParent.current());
    }

    /** One decision for each, in their order; those accepted are stored when this returns. */
    public List<EnrollmentDecision> enroll(List<Sent> sent) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> decideAndSave(Optional.empty(), sent));
            } catch (EnrollmentCollision anotherWasFirst) {
                if (attempt == ATTEMPTS) {
                    throw anotherWasFirst;
                }
            }
        }
    }

    /**
     * Likewise those of one bank, within the caller's transaction and under one billing.
     *
     * @throws EnrollmentCollision when another transaction was first: roll back and do it again
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<EnrollmentDecision> enrollWithin(UUID partnerId, BatchBilling batch, List<EnrollmentForm> forms) {
        return decideAndSave(
                Optional.of(batch),
                forms.stream().map(form -> read(partnerId, form)).toList());
    }

    private List<EnrollmentDecision> decideAndSave(Optional<BatchBilling> batch, List<Sent> sent) {
        List<Knowledge> known =
                knowledge.about(sent.stream().map(Sent::application).toList());
        Instant now = clock.instant();
        Intake intake = new Intake(policy, tariff.at(now), regions, batch, now, ids::next);
        List<EnrollmentDecision> decisions = new ArrayList<>(sent.size());
        List<OutboxEvent> events = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            Sent one = sent.get(i);
            EnrollmentDecision decision = intake.decide(one.application(), known.get(i));
            decisions.add(decision);
            if (decision instanceof EnrollmentDecision.Accepted) {
                events.add(registered(intake.lastAccepted()).tracedBy(one.traceParent()));
            }
        }
        if (!events.isEmpty()) {
            newEnrollments.insert(intake.accepted(), outbox.announce(events), now);
        }
        return decisions;
    }

    private static OutboxEvent registered(NewEnrollment accepted) {
        return EnrollmentEvents.of(new EnrollmentChange(ChangeKind.REGISTERED, accepted.enrollment()));
    }
}
