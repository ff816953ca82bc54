package id.jangkau.registration.enrollment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.participant.domain.Sex;

/**
 * A worker's enrollment as a bank declares it, before anyone judged it: codes are still texts.
 *
 * @param reference the bank's own; unique per partner
 * @param occurredAt when it happened at the bank
 * @param dated whether the bank said so; else it is when the request came
 * @param monthlyIncome whole rupiah
 * @param months how many contribution months are to be paid at first
 */
public record EnrollmentForm(
        String reference,
        Instant occurredAt,
        boolean dated,
        @Nullable String branchCode,
        Person person,
        String occupation,
        String regionCode,
        long monthlyIncome,
        List<String> programmes,
        int months,
        @Nullable Consent consent) {
    public EnrollmentForm {
        programmes = List.copyOf(programmes);
    }

    /** The same, happened at another time. */
    public EnrollmentForm at(Instant other) {
        return new EnrollmentForm(
                reference,
                other,
                dated,
                branchCode,
                person,
                occupation,
                regionCode,
                monthlyIncome,
                programmes,
                months,
                consent);
    }

    /** Who the worker says to be. Its text never shows who. */
    public record Person(
            String nik,
            String fullName,
            LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String motherMaidenName) {
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /** UU 27/2022: when consent was given, and to which version of the text. */
    public record Consent(Instant givenAt, String textVersion) {}
}
