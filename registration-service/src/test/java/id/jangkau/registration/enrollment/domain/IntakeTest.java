package id.jangkau.registration.enrollment.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Tariffs;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Accepted;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Held;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Refused;
import id.jangkau.registration.enrollment.domain.EnrollmentDecision.Replayed;

import static id.jangkau.registration.enrollment.domain.Forms.application;
import static id.jangkau.registration.enrollment.domain.Forms.valid;
import static id.jangkau.registration.enrollment.domain.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class IntakeTest {
    private static final UUID OTHER_BANK = new UUID(0, 2);

    private final AtomicLong lastId = new AtomicLong(100);
    private final Intake intake = intake(Optional.empty());

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

    /** DOMAIN: a wage earner may be a BPU participant too, so that a NIK is no reason by being known. */
    @Test
    void aNikThatIsKnownIsByItselfNoReasonToRefuse() {
        UUID wageEarner = new UUID(0, 50);
        Knowledge known = new Knowledge(
                Optional.empty(),
                Optional.of(new Knowledge.Person(wageEarner, Set.of(), Set.of())),
                Optional.of(wageEarner),
                AgencyStanding.IN_FORCE,
                true,
                "2503000000001");

        assertThat(intake.decide(application(valid()), known)).isInstanceOf(Accepted.class);
        assertThat(intake.accepted().getFirst().newPerson()).isFalse();
        assertThat(intake.accepted().getFirst().review()).isEmpty();
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
                Forms.POLICY, Tariffs.ofTheLaw(), Forms.REGIONS, Optional.empty(), Forms.NOW, UUID::randomUUID);
        Knowledge.Past past = new Knowledge.Past(application(valid()).fingerprint(), stored);

        assertThat(later.decide(application(valid()), knowing(Optional.of(past), Optional.empty())))
                .isEqualTo(new Replayed(stored));
    }

    @Test
    void keepsTheReferencesOfBanksApart() {
        intake.decide(application(valid()), nothing());
        EnrollmentDecision ofAnother = intake.decide(
                application(OTHER_BANK, with(form -> form.person(Forms.woman("5171015708900002")))), nothing());

        assertThat(ofAnother).isInstanceOf(Accepted.class);
        assertThat(intake.lastAccepted().enrollment().partnerId()).isEqualTo(OTHER_BANK);
    }

    @Test
    void knowsAPersonWhomAnotherBankSentAMomentAgo() {
        intake.decide(application(valid()), nothing());
        EnrollmentDecision ofAnother = intake.decide(application(OTHER_BANK, valid()), nothing());

        assertThat(ofAnother)
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .containsExactly(RefusalCode.DUPLICATE_OCCUPATION));
        assertThat(intake.accepted()).hasSize(1);
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

    @Test
    void opensAReviewWhenAnotherNameIsOnRecordUnderTheNik() {
        UUID record = new UUID(0, 9);
        EnrollmentDecision decision =
                intake.decide(application(valid()), knowing(Optional.empty(), Optional.empty(), Optional.of(record)));

        assertThat(decision).isInstanceOf(Accepted.class);
        NewEnrollment stored = intake.accepted().getFirst();
        assertThat(stored.newPerson()).isTrue();
        assertThat(stored.enrollment().participantId()).isNotEqualTo(record);
        assertThat(stored.review()).map(NewEnrollment.Review::recordId).contains(record);
    }

    @Test
    void opensNoReviewForThePersonOnRecord() {
        Knowledge.Person known = new Knowledge.Person(new UUID(0, 9), Set.of(), Set.of());
        intake.decide(application(valid()), knowing(Optional.empty(), Optional.of(known)));

        assertThat(intake.accepted().getFirst().review()).isEmpty();
        assertThat(intake.accepted().getFirst().newPerson()).isFalse();
    }

    @Test
    void opensAReviewAgainForWhoeverIsKnownButNotOnRecord() {
        UUID record = new UUID(0, 8);
        Knowledge.Person known = new Knowledge.Person(new UUID(0, 9), Set.of(), Set.of());
        intake.decide(application(valid()), knowing(Optional.empty(), Optional.of(known), Optional.of(record)));

        assertThat(intake.accepted().getFirst().review())
                .map(NewEnrollment.Review::recordId)
                .contains(record);
    }

    @Test
    void whoeverIsFirstInTheListIsOnRecordForTheOthersInIt() {
        intake.decide(application(valid()), nothing());
        intake.decide(
                application(with(form -> form.reference("R-2").person(Forms.woman("5171015708900001", "NI LUH LAIN")))),
                nothing());

        assertThat(intake.accepted().getFirst().review()).isEmpty();
        assertThat(intake.accepted().getLast().review())
                .map(NewEnrollment.Review::recordId)
                .contains(intake.accepted().getFirst().enrollment().participantId());
    }

    @Test
    void theSameNameInOtherLettersIsTheSamePerson() {
        intake.decide(application(valid()), nothing());
        EnrollmentDecision again = intake.decide(
                application(
                        with(form -> form.reference("R-2").person(Forms.woman("5171015708900001", " Ni Luh. Contoh")))),
                nothing());

        assertThat(again)
                .asInstanceOf(type(Refused.class))
                .satisfies(refused ->
                        assertThat(refused.refusals().getFirst().code()).isEqualTo(RefusalCode.DUPLICATE_OCCUPATION));
    }

    @Test
    void holdsAWorkerWhileNoAgreementOfTheBankIsKnown() {
        assertThat(intake.decide(application(valid()), heardNothingOfTheBank())).isInstanceOf(Held.class);
        assertThat(intake.accepted()).isEmpty();
    }

    @Test
    void refusesAtOnceWhatNoAgreementWouldHelp() {
        assertThat(intake.decide(application(with(form -> form.income(1))), heardNothingOfTheBank()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void recognizesTheSameAgainUnderARetiredKey() {
        Registration stored = ((Accepted) intake.decide(application(valid()), nothing())).registration();
        Intake later = intake(Optional.empty());
        Fingerprint retired = new Fingerprint(
                Forms.RETIRED_KEY, application(valid()).contentIndexes().getOrDefault(Forms.RETIRED_KEY, ""));
        Knowledge.Past past = new Knowledge.Past(retired, stored);

        assertThat(later.decide(application(valid()), knowing(Optional.of(past), Optional.empty())))
                .isEqualTo(new Replayed(stored));
        assertThat(later.decide(
                        application(with(form -> form.income(2_000_000))),
                        knowing(Optional.of(past), Optional.empty())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void billsABatchTogether() {
        BatchBilling billing = new BatchBilling(new UUID(0, 50), new UUID(0, 51), "2503000000999");
        Intake batch = intake(Optional.of(billing));
        batch.decide(application(valid()), nothing());
        batch.decide(
                application(with(form -> form.reference("R-2").person(Forms.woman("5171015708900002")))), nothing());

        assertThat(batch.accepted()).extracting(NewEnrollment::billingId).containsOnly(billing.billingId());
        assertThat(batch.accepted()).extracting(NewEnrollment::batchId).containsOnly(billing.batchId());
        assertThat(batch.accepted())
                .extracting(stored -> stored.registration().billingCode())
                .containsOnly("2503000000999");
    }

    private Intake intake(Optional<BatchBilling> batch) {
        return new Intake(
                Forms.POLICY,
                Tariffs.ofTheLaw(),
                Forms.REGIONS,
                batch,
                Forms.NOW,
                () -> new UUID(0, lastId.incrementAndGet()));
    }

    private static Knowledge nothing() {
        return knowing(Optional.empty(), Optional.empty());
    }

    private static Knowledge heardNothingOfTheBank() {
        return new Knowledge(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AgencyStanding.NOT_KNOWN_YET,
                true,
                "2503000000001");
    }

    private static Knowledge knowing(Optional<Knowledge.Past> past, Optional<Knowledge.Person> person) {
        return knowing(past, person, person.map(Knowledge.Person::id));
    }

    private static Knowledge knowing(
            Optional<Knowledge.Past> past, Optional<Knowledge.Person> person, Optional<UUID> record) {
        return new Knowledge(past, person, record, AgencyStanding.IN_FORCE, true, "2503000000001");
    }
}
