package id.jangkau.partner.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.jangkau.event.AgencyState;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.AgreementTerms;
import id.jangkau.partner.agency.domain.Decision;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Review;
import id.jangkau.partner.agency.domain.Review.Verdict;
import id.jangkau.partner.agency.domain.SampleAgencies;
import id.jangkau.partner.agency.domain.Standing;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.TerminationReason;
import id.jangkau.partner.agency.domain.Transition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static id.jangkau.partner.agency.domain.SampleAgencies.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever is wished for, in whatever order, on whatever days. */
class AnyLifeTest {
    private static final BigDecimal RATE = new BigDecimal("2.5");

    /**
     * Something wished for.
     *
     * @param daysBefore how many days pass before it
     * @param offset days from then to what it speaks of
     * @param length in days, of an agreement
     */
    record Wish(Transition transition, int daysBefore, int offset, int length, boolean calendarLooks) {}

    @Property
    void aVersionFollowsTheOtherAndOnlyTheLegalHappens(@ForAll("wishes") List<Wish> wishes) {
        var life = new Life();
        for (var wish : wishes) {
            life.pass(wish);
            var before = life.agency;
            var legal = standingAsked(before, wish.transition(), life.day).transitions();
            switch (life.wish(wish)) {
                case Decision.Changed changed -> {
                    assertThat(legal).contains(wish.transition());
                    assertThat(changed.agency().version()).isEqualTo(before.version() + 1);
                    assertThat(changed.agency()).isEqualTo(life.agency);
                }
                case Decision.Illegal illegal -> {
                    assertThat(legal).doesNotContain(wish.transition());
                    assertThat(illegal.legal()).isEqualTo(legal);
                    assertThat(life.agency).isEqualTo(before);
                }
                case Decision.Refused refused -> assertThat(legal).contains(wish.transition());
            }
        }
    }

    @Property
    void agreementsNeverOverlap(@ForAll("wishes") List<Wish> wishes) {
        var held = lived(wishes).agency.agreements().stream()
                .filter(Agreement::holdsOnAnyDay)
                .toList();
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size(); j++) {
                assertThat(held.get(i).lastDay().isBefore(held.get(j).terms().from())
                                || held.get(j)
                                        .lastDay()
                                        .isBefore(held.get(i).terms().from()))
                        .isTrue();
            }
        }
    }

    /** What others compute from the last event alone is what the agency was at the end of each day. */
    @Property
    void theEventTellsOnWhichDaysItWasActive(@ForAll("wishes") List<Wish> wishes) {
        var life = lived(wishes);
        var told = AgencyEvents.stateOf(life.agency);
        life.endOfDay.forEach((day, status) ->
                assertThat(inForce(told, day)).as("%s on %s", status, day).isEqualTo(status == Status.ACTIVE));
    }

    /** However seldom somebody looks at the calendar, it comes to the same. */
    @Property
    void theCalendarMayBeLookedAtLate(@ForAll("wishes") List<Wish> wishes) {
        var attentive = lived(wishes.stream()
                .map(wish -> new Wish(wish.transition(), wish.daysBefore(), wish.offset(), wish.length(), true))
                .toList());
        var absent = lived(wishes.stream()
                .map(wish -> new Wish(wish.transition(), wish.daysBefore(), wish.offset(), wish.length(), false))
                .toList());

        assertThat(absent.agency.periods()).isEqualTo(attentive.agency.periods());
        assertThat(absent.agency.standingOn(absent.day)).isEqualTo(attentive.agency.standing());
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        var towardsActive = List.of(
                new Wish(Transition.APPLICATION, 0, 0, 0, true),
                new Wish(Transition.BRANCH_REVIEW, 0, 0, 0, true),
                new Wish(Transition.HEAD_OFFICE_REVIEW, 0, 0, 0, true));
        var any = Combinators.combine(
                        Arbitraries.of(Transition.class)
                                .filter(wanted -> wanted != Transition.LISTING
                                        && wanted != Transition.BRANCH
                                        && wanted != Transition.CALENDAR),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(true, false))
                .as(Wish::new);
        return any.list().ofMaxSize(30).map(random -> {
            var all = new ArrayList<>(towardsActive);
            all.addAll(random);
            return all;
        });
    }

    private static Life lived(List<Wish> wishes) {
        var life = new Life();
        for (var wish : wishes) {
            life.pass(wish);
            life.wish(wish);
        }
        return life;
    }

    /** Reviews come before all agreements and do not ask what day it is. */
    private static Standing standingAsked(Agency agency, Transition wanted, LocalDate day) {
        return wanted == Transition.BRANCH_REVIEW || wanted == Transition.HEAD_OFFICE_REVIEW
                ? agency.standing()
                : agency.standingOn(day);
    }

    private static boolean inForce(AgencyState told, LocalDate day) {
        return told.agreements().stream().anyMatch(agreed -> within(day, agreed.from(), agreed.until()))
                && told.suspensions().stream()
                        .noneMatch(off -> within(day, off.from(), off.until() == null ? LocalDate.MAX : off.until()));
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** An agency through time. */
    private static final class Life {
        private final Map<LocalDate, Status> endOfDay = new HashMap<>();
        private Agency agency = SampleAgencies.prospect();
        private LocalDate day = TODAY;
        private int signed;

        void pass(Wish wish) {
            for (int i = 0; i < wish.daysBefore(); i++) {
                endOfDay.put(day, agency.standingOn(day).status());
                day = day.plusDays(1);
                if (wish.calendarLooks()) {
                    agency.onDay(day).ifPresent(change -> agency = change.agency());
                }
            }
        }

        Decision wish(Wish wish) {
            var decision = decide(wish);
            if (decision instanceof Decision.Changed changed) {
                agency = changed.agency();
            }
            return decision;
        }

        private Decision decide(Wish wish) {
            var reason = wish.offset() == 0 ? TerminationReason.LICENCE_REVOKED : TerminationReason.BREACH;
            return switch (wish.transition()) {
                case APPLICATION -> agency.apply(day, day);
                case BRANCH_REVIEW -> agency.reviewInBranch(review("branch", wish));
                case HEAD_OFFICE_REVIEW -> agency.reviewInHeadOffice(review("head office", wish));
                case AGREEMENT -> agency.sign(new UUID(1, ++signed), terms(wish), RATE, day);
                case SUSPENSION -> agency.suspend("reports late", day);
                case REINSTATEMENT -> agency.reinstate(day);
                case TERMINATION -> agency.terminate(reason, day, "letter", day);
                case SUCCESSION -> agency.succeed(successor(), day, "merger", day);
                case LISTING, BRANCH, CALENDAR -> throw new IllegalArgumentException("nobody wishes for that");
            };
        }

        private AgreementTerms terms(Wish wish) {
            var from = day.plusDays(wish.offset());
            return new AgreementTerms("PKS/" + signed, from, from.plusDays(wish.length() - 1L), RATE, day, day);
        }

        private static Review review(String reviewer, Wish wish) {
            return new Review(reviewer, wish.offset() == 6 ? Verdict.REJECT : Verdict.APPROVE, "seen");
        }

        /** Another one, in force that day. */
        private Agency successor() {
            var applied = changed(SampleAgencies.prospect().apply(day, day));
            var reviewed = changed(applied.reviewInBranch(new Review("branch", Verdict.APPROVE, null)));
            var approved = changed(reviewed.reviewInHeadOffice(new Review("head office", Verdict.APPROVE, null)));
            var terms = new AgreementTerms("PKS/S", day, day, RATE, day, day);
            var other = changed(approved.sign(new UUID(2, 1), terms, RATE, day));
            return new Agency(
                    new PartnerId(new UUID(0, 2)),
                    other.version(),
                    other.listing(),
                    other.standing(),
                    other.periods(),
                    List.of());
        }

        private static Agency changed(Decision decision) {
            return ((Decision.Changed) decision).agency();
        }
    }
}
