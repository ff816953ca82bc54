package id.jangkau.partner.agency.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.jangkau.partner.agency.domain.Decision.Changed;
import id.jangkau.partner.agency.domain.Review.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Agencies for tests, brought where they stand by what really brings them there. */
public final class SampleAgencies {
    public static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    static final BigDecimal HIGHEST_RATE = new BigDecimal("2.5");
    static final String BRANCH = "officer-in-the-branch";
    static final String HEAD_OFFICE = "officer-in-the-head-office";

    private SampleAgencies() {}

    public static Listing listing(String bankCode) {
        return new Listing(
                bankCode, "BPR Contoh " + bankCode, BankKind.BPR, "51.71", LocalDate.of(1994, 3, 1), null, null);
    }

    public static Agency prospect() {
        return Agency.list(new PartnerId(new UUID(0, 1)), listing("600123")).agency();
    }

    static Agency applied() {
        return after(prospect().apply(TODAY, TODAY));
    }

    static Agency branchApproved() {
        return after(applied().reviewInBranch(approvalBy(BRANCH)));
    }

    static Agency approved() {
        return after(branchApproved().reviewInHeadOffice(approvalBy(HEAD_OFFICE)));
    }

    static Agency active() {
        return after(sign(approved(), "PKS/1", TODAY.minusYears(1), TODAY.plusYears(1)));
    }

    static Agency expired() {
        return after(sign(approved(), "PKS/1", TODAY.minusYears(2), TODAY.minusDays(1)));
    }

    static Agency rejected() {
        return after(applied().reviewInBranch(rejectionBy(BRANCH, "papers missing")));
    }

    static Agency suspended() {
        return after(active().suspend("reports late", TODAY));
    }

    static Agency expiredWhileSuspended() {
        return after(suspended().onDay(TODAY.plusYears(1).plusDays(1)).orElseThrow());
    }

    static Agency terminated(TerminationReason reason) {
        return after(active().terminate(reason, TODAY, "letter 3", TODAY));
    }

    static Agency succeeded() {
        return after(active().succeed(successor(), TODAY, "merger", TODAY));
    }

    /** Another one, in force. */
    static Agency successor() {
        var id = new PartnerId(new UUID(0, 2));
        var active = active();
        return new Agency(id, active.version(), listing("600124"), active.standing(), active.periods(), List.of());
    }

    static List<Agency> everywhere() {
        return List.of(
                prospect(),
                applied(),
                branchApproved(),
                approved(),
                active(),
                suspended(),
                expired(),
                rejected(),
                terminated(TerminationReason.WITHDRAWN),
                terminated(TerminationReason.LICENCE_REVOKED),
                succeeded());
    }

    static Decision sign(Agency agency, String number, LocalDate from, LocalDate until) {
        return agency.sign(new UUID(0, number.hashCode()), terms(number, from, until), HIGHEST_RATE, TODAY);
    }

    static AgreementTerms terms(String number, LocalDate from, LocalDate until) {
        return new AgreementTerms(number, from, until, new BigDecimal("2.5"), TODAY, TODAY);
    }

    static Review approvalBy(String reviewer) {
        return new Review(reviewer, Verdict.APPROVE, null);
    }

    static Review rejectionBy(String reviewer, String reason) {
        return new Review(reviewer, Verdict.REJECT, reason);
    }

    static Agency after(Decision decision) {
        assertThat(decision).isInstanceOf(Changed.class);
        return ((Changed) decision).agency();
    }
}
