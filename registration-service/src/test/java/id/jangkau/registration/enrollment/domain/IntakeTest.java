package id.jangkau.registration.enrollment.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Tariffs;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Accepted;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Refused;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Replayed;

import static id.jangkau.registration.enrollment.domain.Forms.application;
import static id.jangkau.registration.enrollment.domain.Forms.valid;
import static id.jangkau.registration.enrollment.domain.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class IntakeTest {
    private static final UUID BANK = new UUID(0, 1);

    private final AtomicLong lastId = new AtomicLong(100);
    private final Intake intake = new Intake(
            Forms.POLICY,
            Tariffs.ofTheLaw(),
            Forms.REGIONS,
            BANK,
            Optional.empty(),
            Forms.NOW,
            () -> new UUID(0, lastId.incrementAndGet()));

    @Test
    void registersAnUnknownPersonWithAQuoteAndABilling() {
        Accepted accepted = (Accepted) intake.decide(application(valid()), nothing());

        assertThat(accepted.registration().quote().total()).isEqualTo(16_800);
        assertThat(accepted.registration().billingCode()).isEqualTo("2503000000001");
        NewEnrollment stored = intake.accepted().getFirst();
        assertThat(stored.newPerson()).isTrue();
        assertThat(stored.slot()).isEqualTo(1);
        assertThat(stored.enrollment().status()).isEqualTo(EnrollmentStatus.REGISTERED);
        assertThat(stored.enrollment().version()).isEqualTo(1);
        assertThat(stored.enrollment().ageBand()).isEqualTo("25-34");
    }

    @Test
    void answersTheSameAgainWithTheFirstAnswer() {
        Accepted first = (Accepted) intake.decide(application(valid()), nothing());
        EnrollmentDecision again = intake.decide(application(valid()), nothing());

        assertThat(again).isEqualTo(new Replayed(first.registration()));
        assertThat(intake.accepted()).hasSize(1);
    }

    @Test
    void answersWhatWasStoredBeforeTheSameWay() {
        Registration stored = ((Accepted) intake.decide(application(valid()), nothing())).registration();
        Intake later = new Intake(
                Forms.POLICY, Tariffs.ofTheLaw(), Forms.REGIONS, BANK, Optional.empty(), Forms.NOW, UUID::randomUUID);
        Knowledge.Past past = new Knowledge.Past(application(valid()).contentIndex(), stored);

        assertThat(later.decide(application(valid()), knowing(Optional.of(past), Optional.empty())))
                .isEqualTo(new Replayed(stored));
    }

    @Test
    void refusesAReferenceThatCameWithOtherContent() {
        intake.decide(application(valid()), nothing());
        EnrollmentDecision other = intake.decide(application(with(form -> form.income(2_000_000))), nothing());

        assertThat(other)
                .asInstanceOf(type(Refused.class))
                .satisfies(refused ->
                        assertThat(refused.refusals().getFirst().code()).isEqualTo(RefusalCode.REFERENCE_REUSED));
    }

    @Test
    void knowsInTheSameListWhomItJustEnrolled() {
        intake.decide(application(valid()), nothing());
        EnrollmentDecision sameOccupation = intake.decide(application(with(form -> form.reference("R-2"))), nothing());
        EnrollmentDecision secondOccupation =
                intake.decide(application(with(form -> form.reference("R-3").occupation("FARMER"))), nothing());
        EnrollmentDecision thirdOccupation =
                intake.decide(application(with(form -> form.reference("R-4").occupation("FISHER"))), nothing());

        assertThat(sameOccupation).isInstanceOf(Refused.class);
        assertThat(secondOccupation).isInstanceOf(Accepted.class);
        assertThat(thirdOccupation).isInstanceOf(Refused.class);
        assertThat(intake.accepted()).extracting(NewEnrollment::slot).containsExactly(1, 2);
        assertThat(intake.accepted()).extracting(NewEnrollment::newPerson).containsExactly(true, false);
    }

    @Test
    void takesTheSlotThatIsFree() {
        Knowledge.Person known = new Knowledge.Person(new UUID(0, 9), Set.of(Occupation.FISHER), Set.of(2));
        intake.decide(application(valid()), knowing(Optional.empty(), Optional.of(known)));

        assertThat(intake.accepted().getFirst().slot()).isEqualTo(1);
        assertThat(intake.accepted().getFirst().enrollment().participantId()).isEqualTo(known.id());
    }

    @Test
    void warnsOfANikIssuedElsewhereAndEnrollsAllTheSame() {
        Accepted accepted = (Accepted)
                intake.decide(application(with(form -> form.person(Forms.woman("3171015708900001")))), nothing());

        assertThat(accepted.registration().warnings()).containsExactly(Warning.NIK_ISSUED_ELSEWHERE);
    }

    private static Knowledge nothing() {
        return knowing(Optional.empty(), Optional.empty());
    }

    private static Knowledge knowing(Optional<Knowledge.Past> past, Optional<Knowledge.Person> person) {
        return new Knowledge(past, person, true, "2503000000001");
    }
}
