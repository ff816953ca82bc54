package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import static id.jangkau.registration.enrollment.domain.ChangeKind.ACTIVATED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.CANCELLED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.CORRECTED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.ENDED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.EXTENDED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.GRACE_STARTED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.LAPSED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.REGISTERED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.RESUMED;
import static id.jangkau.registration.enrollment.domain.ChangeKind.TRANSFERRED;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever happens to a worker in ten years, in whatever order it is told. */
class AnyLifeTest {
    private static final int DAYS = 3_650;

    /** What may come next, corrections and transfers aside. After a lapse, a payment told of late goes on as if there had been none. */
    private static final Map<ChangeKind, Set<ChangeKind>> SUCCESSIONS = Map.of(
            REGISTERED, EnumSet.of(ACTIVATED, CANCELLED),
            ACTIVATED, EnumSet.of(EXTENDED, GRACE_STARTED, ENDED),
            EXTENDED, EnumSet.of(EXTENDED, GRACE_STARTED, ENDED),
            RESUMED, EnumSet.of(EXTENDED, GRACE_STARTED, ENDED),
            GRACE_STARTED, EnumSet.of(EXTENDED, LAPSED, ENDED),
            LAPSED, EnumSet.of(EXTENDED, RESUMED, ENDED),
            CANCELLED, EnumSet.noneOf(ChangeKind.class),
            ENDED, EnumSet.noneOf(ChangeKind.class));

    enum Deed {
        LOOK,
        PAY,
        END,
        CANCEL,
        CORRECT,
        TRANSFER
    }

    /** Something done about a worker, told of on a day and true of that day or an earlier one. */
    record Event(Deed deed, LocalDate day, int months) {}

    @Provide
    Arbitrary<List<Event>> lives() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(Deed.LOOK)),
                                Tuple.of(8, Arbitraries.just(Deed.PAY)),
                                Tuple.of(1, Arbitraries.of(Deed.END, Deed.CANCEL, Deed.CORRECT, Deed.TRANSFER))),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.of(1, 2, 3, 6, 12))
                .as((deed, days, months) -> new Event(deed, Lives.REGISTERED_ON.plusDays(days), months))
                .list()
                .ofMaxSize(25);
    }

    @Property
    void noStateIsSkipped(@ForAll("lives") List<Event> told) {
        ChangeKind before = REGISTERED;
        for (EnrollmentChange change : lived(told)) {
            if (change.kind() != CORRECTED && change.kind() != TRANSFERRED) {
                assertThat(SUCCESSIONS.get(before)).contains(change.kind());
                before = change.kind();
            }
        }
    }

    @Property
    void versionsRiseByOne(@ForAll("lives") List<Event> told) {
        long version = 1;
        for (EnrollmentChange change : lived(told)) {
            assertThat(change.after().version()).isEqualTo(++version);
        }
    }

    @Property
    void periodsAreInOrderAndOnlyTheLastIsOpen(@ForAll("lives") List<Event> told) {
        for (EnrollmentChange change : lived(told)) {
            List<Protection> periods = change.after().participation().periods();
            for (int i = 1; i < periods.size(); i++) {
                assertThat(periods.get(i - 1).closedOn())
                        .isNotNull()
                        .isBeforeOrEqualTo(periods.get(i).from());
                assertThat(periods.get(i).from()).isAfter(periods.get(i - 1).from());
            }
            boolean open = !periods.isEmpty() && periods.getLast().closedOn() == null;
            assertThat(open)
                    .isEqualTo(EnumSet.of(EnrollmentStatus.ACTIVE, EnrollmentStatus.GRACE)
                            .contains(change.after().status()));
        }
    }

    @Property
    void lookingInBetweenOrNotAtAllGivesTheSameProtection(@ForAll("lives") List<Event> told) {
        List<Event> inOrder =
                told.stream().sorted(Comparator.comparing(Event::day)).toList();
        List<Event> unwatched =
                inOrder.stream().filter(event -> event.deed() != Deed.LOOK).toList();
        assertThat(atTheEnd(inOrder).participation())
                .isEqualTo(atTheEnd(unwatched).participation());
        assertThat(atTheEnd(inOrder).version()).isEqualTo(atTheEnd(unwatched).version());
    }

    @Property
    void everyMonthPaidLengthensProtection(@ForAll("lives") List<Event> told) {
        Enrollment now = Lives.registered();
        for (EnrollmentChange change : lived(told)) {
            if (EnumSet.of(ACTIVATED, EXTENDED, RESUMED).contains(change.kind())) {
                LocalDate until =
                        change.after().participation().periods().getLast().until();
                assertThat(now.participation().last().map(Protection::until)).isNotEqualTo(Optional.of(until));
                assertThat(until)
                        .isAfter(now.participation()
                                .last()
                                .map(Protection::until)
                                .orElse(LocalDate.MIN));
            }
            now = change.after();
        }
    }

    @Property
    void aPaymentTakenBackLeavesNoTrace(@ForAll("lives") List<Event> told) {
        LocalDate today = Lives.REGISTERED_ON.plusDays(2L * DAYS);
        Enrollment now = Lives.registered();
        List<PaidMonths> paid = new ArrayList<>();
        for (Event event : told) {
            if (event.deed() == Deed.PAY) {
                Enrollment before = Lives.begun(now, today.toString());
                now = Lives.after(now.pay(event.day(), event.months(), Lives.TERMS));

                Enrollment takenBack = now.takeBack(paid, today, Lives.TERMS).after();
                assertThat(takenBack.participation()).isEqualTo(before.participation());
                assertThat(takenBack.status()).isEqualTo(before.status());
                assertThat(takenBack.version()).isEqualTo(now.version() + 1);
                paid.add(new PaidMonths(event.day(), event.months()));
            } else if (event.deed() == Deed.LOOK) {
                now = Lives.begun(now, event.day().toString());
            }
        }
    }

    @Property
    void everyDayHasOneBankAndWhoHadItIsNeverForgotten(@ForAll("lives") List<Event> told) {
        List<Holding> before = Lives.registered().holdings();
        for (EnrollmentChange change : lived(told)) {
            List<Holding> holdings = change.after().holdings();
            assertThat(holdings.subList(0, before.size())).isEqualTo(before);
            assertThat(holdings).isSortedAccordingTo(Comparator.comparing(Holding::from));
            assertThat(holdings.getLast().partnerId()).isEqualTo(change.after().partnerId());
            before = holdings;
        }
    }

    private static Enrollment atTheEnd(List<Event> told) {
        List<EnrollmentChange> changes = lived(told);
        Enrollment last = changes.isEmpty() ? Lives.registered() : Lives.after(changes);
        return Lives.begun(last, Lives.REGISTERED_ON.plusDays(2L * DAYS).toString());
    }

    private static List<EnrollmentChange> lived(List<Event> told) {
        List<EnrollmentChange> changes = new ArrayList<>();
        Enrollment now = Lives.registered();
        for (Event event : told) {
            List<EnrollmentChange> brought = brought(now, event);
            changes.addAll(brought);
            now = brought.isEmpty() ? now : Lives.after(brought);
        }
        return changes;
    }

    /** As the use cases let it happen. */
    private static List<EnrollmentChange> brought(Enrollment now, Event event) {
        if (!now.isLive()) {
            return List.of();
        }
        boolean registered = now.status() == EnrollmentStatus.REGISTERED;
        return switch (event.deed()) {
            case LOOK -> now.begin(event.day(), Lives.TERMS);
            case PAY -> now.pay(event.day(), event.months(), Lives.TERMS);
            case CORRECT -> List.of(now.correct(now.work()));
            case TRANSFER -> List.of(now.transfer(new UUID(7, event.months()), event.day()));
            case CANCEL -> registered ? List.of(now.cancel(event.day(), ClosingReason.CANCELLED_BY_AGENCY)) : List.of();
            case END ->
                now.protectedSince()
                                .filter(since -> !event.day().isBefore(since))
                                .isPresent()
                        ? now.end(event.day(), ClosingReason.DEATH, Lives.TERMS)
                        : List.of();
        };
    }
}
