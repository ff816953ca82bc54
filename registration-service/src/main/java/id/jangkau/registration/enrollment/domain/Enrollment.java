package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.contribution.domain.Programme;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.region.domain.Region;

import static id.jangkau.registration.enrollment.domain.EnrollmentStatus.ACTIVE;
import static id.jangkau.registration.enrollment.domain.EnrollmentStatus.CANCELLED;
import static id.jangkau.registration.enrollment.domain.EnrollmentStatus.ENDED;
import static id.jangkau.registration.enrollment.domain.EnrollmentStatus.GRACE;
import static id.jangkau.registration.enrollment.domain.EnrollmentStatus.LAPSED;
import static id.jangkau.registration.enrollment.domain.EnrollmentStatus.REGISTERED;

/**
 * One worker in one occupation, as all the world may know it: who the worker is stands elsewhere. A change is a new
 * state together with what happened, and the version is one more.
 *
 * @param partnerId the bank that has it now
 * @param version 1 when registered, one more with every change
 * @param ageBand on the day of registration
 * @param registeredOn day of the event, in Bali
 * @param closing once it was cancelled or ended
 * @param transfers from bank to bank, in their order; none while it is with the one that enrolled the worker
 */
public record Enrollment(
        UUID id,
        UUID participantId,
        UUID partnerId,
        long version,
        EnrollmentStatus status,
        Work work,
        Sex sex,
        String ageBand,
        LocalDate registeredOn,
        Participation participation,
        @Nullable Closing closing,
        List<Transfer> transfers) {
    public Enrollment {
        transfers = List.copyOf(transfers);
        if ((closing != null) != Set.of(CANCELLED, ENDED).contains(status)) {
            throw new IllegalArgumentException("what is closed has a reason: " + id + " is " + status);
        }
    }

    static Enrollment register(
            UUID id, UUID participantId, UUID partnerId, EnrollmentForm form, Nik nik, LocalDate day, Region region) {
        return new Enrollment(
                id,
                participantId,
                partnerId,
                1,
                REGISTERED,
                new Work(
                        Occupation.valueOf(form.occupation()),
                        region,
                        form.programmes().stream().map(Programme::valueOf).collect(Collectors.toSet()),
                        form.monthlyIncome()),
                nik.sex(),
                Age.bandOn(day, form.person().birthDate()),
                day,
                Participation.NONE,
                null,
                List.of());
    }

    /** Neither cancelled nor ended. */
    public boolean isLive() {
        return closing == null;
    }

    /** The banks that had it, in their order, the one that has it now last. */
    public List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>();
        LocalDate from = registeredOn;
        for (Transfer transfer : transfers) {
            holdings.add(new Holding(transfer.from(), from));
            from = transfer.on();
        }
        holdings.add(new Holding(partnerId, from));
        return holdings;
    }

    /**
     * Another bank takes it over, with all that was.
     *
     * @param on the first day that counts for it; never before the enrollment itself, or an earlier transfer
     * @throws IllegalStateException when it is cancelled or ended
     */
    public EnrollmentChange transfer(UUID successor, LocalDate on) {
        requireLive();
        LocalDate since = holdings().getLast().from();
        Transfer transfer = new Transfer(partnerId, on.isBefore(since) ? since : on);
        return new EnrollmentChange(
                ChangeKind.TRANSFERRED,
                new Enrollment(
                        id,
                        participantId,
                        successor,
                        version + 1,
                        status,
                        work,
                        sex,
                        ageBand,
                        registeredOn,
                        participation,
                        closing,
                        Stream.concat(transfers.stream(), Stream.of(transfer)).toList()));
    }

    /** The month that a payment on that day would be for first. */
    public YearMonth firstMonthPayable(LocalDate paidOn, MembershipTerms terms) {
        return participation.firstMonthPayable(paidOn, terms);
    }

    /** The first day on which the worker was protected; nothing before the first payment. */
    public Optional<LocalDate> protectedSince() {
        return participation.periods().stream().map(Protection::from).findFirst();
    }

    /** Until when what was paid holds, if nothing more is paid. */
    public Outlook outlook(MembershipTerms terms) {
        Optional<Protection> last = participation.last();
        return new Outlook(
                last.map(Protection::protectedUntil).orElse(null),
                last.filter(period -> status != ENDED)
                        .map(period -> period.lapsesOn(terms))
                        .orElse(null),
                fullDeathBenefitFrom(terms).orElse(null));
    }

    /** The day from which the full death benefit holds if contributions go on; nothing while nobody is protected. */
    public Optional<LocalDate> fullDeathBenefitFrom(MembershipTerms terms) {
        YearMonth since = participation.paidSince();
        return since == null || !Set.of(ACTIVE, GRACE).contains(status)
                ? Optional.empty()
                : Optional.of(since.plusMonths(terms.fullDeathBenefitMonths()).atDay(1));
    }

    /**
     * Contributions for so many months were received that day. What the days before it had brought comes first, so that
     * no state is skipped whether or not somebody looked in between. What had lapsed only because the payment was told of
     * late goes on as if it never had.
     *
     * @return the changes in their order, the payment last
     * @throws IllegalStateException when it is cancelled or ended
     */
    public List<EnrollmentChange> pay(LocalDate paidOn, int months, MembershipTerms terms) {
        requireLive();
        List<EnrollmentChange> changes = new ArrayList<>(begin(paidOn, terms));
        Enrollment before = changes.isEmpty() ? this : changes.getLast().after();
        boolean goesOn = before.participation.holdsOn(paidOn, terms);
        ChangeKind kind =
                goesOn ? ChangeKind.EXTENDED : before.status == REGISTERED ? ChangeKind.ACTIVATED : ChangeKind.RESUMED;
        changes.add(before.become(kind, ACTIVE, before.participation.pay(paidOn, months, terms), null));
        return changes;
    }

    /**
     * A day begins: paid months may be over, and then the grace months. Dates follow from what was paid, never from when
     * somebody looked.
     *
     * @return the changes in their order, often none
     */
    public List<EnrollmentChange> begin(LocalDate day, MembershipTerms terms) {
        List<EnrollmentChange> changes = new ArrayList<>();
        Enrollment now = this;
        if (now.status == ACTIVE && day.isAfter(now.lastPeriod().until())) {
            changes.add(now.become(ChangeKind.GRACE_STARTED, GRACE, now.participation, null));
            now = changes.getLast().after();
        }
        if (now.status == GRACE && !day.isBefore(now.lastPeriod().lapsesOn(terms))) {
            changes.add(now.become(ChangeKind.LAPSED, LAPSED, now.participation.lapse(terms), null));
        }
        return changes;
    }

    /**
     * Taken back before any payment; it then never counted.
     *
     * @throws IllegalStateException unless nothing was paid yet
     */
    public EnrollmentChange cancel(LocalDate day, ClosingReason reason) {
        if (status != REGISTERED) {
            throw new IllegalStateException("only what is registered can be cancelled: " + id + " is " + status);
        }
        return become(ChangeKind.CANCELLED, CANCELLED, participation, new Closing(day, reason));
    }

    /**
     * Participation ends on that day.
     *
     * @return the changes in their order, the end last
     * @throws IllegalStateException when nothing was paid yet, or nobody was protected by that day, or it is closed already
     */
    public List<EnrollmentChange> end(LocalDate day, ClosingReason reason, MembershipTerms terms) {
        requireLive();
        if (status == REGISTERED) {
            throw new IllegalStateException("what was never paid is cancelled, not ended: " + id);
        }
        List<EnrollmentChange> changes = new ArrayList<>(begin(day, terms));
        Enrollment before = changes.isEmpty() ? this : changes.getLast().after();
        changes.add(before.become(ChangeKind.ENDED, ENDED, before.participation.end(day), new Closing(day, reason)));
        return changes;
    }

    /**
     * The payment that came last is taken back: everything is as if it had never come, and as it is on that day.
     *
     * @param remaining all other payments, in the order in which they came
     * @throws IllegalStateException when it is cancelled or ended
     */
    public EnrollmentChange takeBack(List<PaidMonths> remaining, LocalDate day, MembershipTerms terms) {
        requireLive();
        Enrollment then = copy(participantId, version, REGISTERED, work, Participation.NONE, null);
        for (PaidMonths paid : remaining) {
            then = then.pay(paid.on(), paid.months(), terms).getLast().after();
        }
        List<EnrollmentChange> begun = then.begin(day, terms);
        then = begun.isEmpty() ? then : begun.getLast().after();
        return become(ChangeKind.CORRECTED, then.status, then.participation, null);
    }

    /** The work is another than was said, or has changed; contributions paid stay as they are. */
    public EnrollmentChange correct(Work corrected) {
        requireLive();
        return new EnrollmentChange(
                ChangeKind.CORRECTED, copy(participantId, version + 1, status, corrected, participation, closing));
    }

    /** A review found whose it is. */
    public EnrollmentChange belongTo(UUID participant) {
        return new EnrollmentChange(
                ChangeKind.CORRECTED, copy(participant, version + 1, status, work, participation, closing));
    }

    private EnrollmentChange become(
            ChangeKind kind, EnrollmentStatus after, Participation participated, @Nullable Closing closed) {
        return new EnrollmentChange(kind, copy(participantId, version + 1, after, work, participated, closed));
    }

    private Enrollment copy(
            UUID participant,
            long nextVersion,
            EnrollmentStatus after,
            Work worked,
            Participation participated,
            @Nullable Closing closed) {
        return new Enrollment(
                id,
                participant,
                partnerId,
                nextVersion,
                after,
                worked,
                sex,
                ageBand,
                registeredOn,
                participated,
                closed,
                transfers);
    }

    private Protection lastPeriod() {
        return participation.last().orElseThrow();
    }

    private void requireLive() {
        if (!isLive()) {
            throw new IllegalStateException("nothing changes any more: " + id + " is " + status);
        }
    }
}
