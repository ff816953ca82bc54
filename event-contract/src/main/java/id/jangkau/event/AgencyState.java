package id.jangkau.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A BPR after a change of its agency. Agreements and suspensions are whole histories as periods, so whether the agency
 * was in force on a day is a pure function of this state, whatever was missed or repeated before.
 *
 * @param partnerId the BPR's id with us
 * @param version 1, 2, 3 …; the newer wins
 * @param status where its onboarding stands, e.g. {@code PROSPECT}, {@code ACTIVE}; new ones may come
 * @param bankCode sandi bank, 6 digits
 * @param kind {@code BPR} or {@code BPRS}
 * @param regency code of the regency it is seated in, e.g. {@code 51.71}
 * @param licensedOn first day (WITA) on which it counts as a rural bank
 * @param successor the BPR that took over its participants
 * @param succeededOn the first day (WITA) on which they are the successor's; missing from the oldest events
 * @param branches its branch offices, in the order of their codes; missing from older events
 */
public record AgencyState(
        UUID partnerId,
        long version,
        String status,
        String bankCode,
        String name,
        String kind,
        String regency,
        LocalDate licensedOn,
        List<Agreement> agreements,
        List<Suspension> suspensions,
        @Nullable UUID successor,
        @Nullable LocalDate succeededOn,
        @Nullable List<Branch> branches) {

    public AgencyState {
        Objects.requireNonNull(partnerId, "partnerId");
        Versions.requirePositive(version);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(bankCode, "bankCode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(regency, "regency");
        Objects.requireNonNull(licensedOn, "licensedOn");
        agreements = List.copyOf(agreements);
        suspensions = List.copyOf(suspensions);
        branches = branches == null ? null : List.copyOf(branches);
    }

    /** One that nobody succeeded, or that does not say since when. */
    public AgencyState(
            UUID partnerId,
            long version,
            String status,
            String bankCode,
            String name,
            String kind,
            String regency,
            LocalDate licensedOn,
            List<Agreement> agreements,
            List<Suspension> suspensions,
            @Nullable UUID successor) {
        this(
                partnerId,
                version,
                status,
                bankCode,
                name,
                kind,
                regency,
                licensedOn,
                agreements,
                suspensions,
                successor,
                null,
                null);
    }

    /**
     * A PKS. Both days (WITA) belong to it; {@code until} is the day it really ends, earlier than agreed when it was
     * terminated.
     *
     * @param incentiveRatePercent of contributions paid under the agency's kode iuran, at most 2.5
     */
    public record Agreement(String number, LocalDate from, LocalDate until, BigDecimal incentiveRatePercent) {
        public Agreement {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(incentiveRatePercent, "incentiveRatePercent");
            if (until.isBefore(from)) {
                throw new IllegalArgumentException("an agreement ends before it begins");
            }
        }
    }

    /**
     * A branch office of the BPR. Both days (WITA) belong to it; without {@code until} it goes on.
     *
     * @param code as {@code branchCode} of an enrollment names it
     * @param regency code of the regency it is in
     */
    public record Branch(
            String code,
            String name,
            String regency,
            LocalDate from,
            @Nullable LocalDate until) {
        public Branch {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(regency, "regency");
            Objects.requireNonNull(from, "from");
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("a branch office closes before it opens");
            }
        }
    }

    /** A suspension. Both days (WITA) belong to it; without {@code until} it goes on. */
    public record Suspension(LocalDate from, @Nullable LocalDate until) {
        public Suspension {
            Objects.requireNonNull(from, "from");
            if (until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("a suspension ends before it begins");
            }
        }
    }
}
