package id.jangkau.registration.batch.file;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.enrollment.request.EnrollmentRequest;
import id.jangkau.registration.participant.domain.Sex;

/** A worker while the cells of a row are being read. Each method throws when the cell is not of the column's form. */
final class RowDraft {
    private @Nullable String reference;
    private @Nullable OffsetDateTime occurredAt;
    private @Nullable String branchCode;
    private @Nullable String nik;
    private @Nullable String fullName;
    private @Nullable LocalDate birthDate;
    private @Nullable Sex sex;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String address;
    private @Nullable String motherMaidenName;
    private @Nullable String occupation;
    private @Nullable String regionCode;
    private @Nullable Long monthlyIncome;
    private @Nullable List<@Nullable String> programmes;
    private @Nullable Integer months;
    private @Nullable OffsetDateTime consentGivenAt;
    private @Nullable String consentTextVersion;

    void reference(String cell) {
        reference = cell;
    }

    void occurredAt(String cell) {
        occurredAt = OffsetDateTime.parse(cell);
    }

    void branchCode(String cell) {
        branchCode = cell;
    }

    void nik(String cell) {
        nik = cell;
    }

    void fullName(String cell) {
        fullName = cell;
    }

    void birthDate(String cell) {
        birthDate = LocalDate.parse(cell);
    }

    void sex(String cell) {
        sex = Sex.valueOf(cell);
    }

    void phone(String cell) {
        phone = cell;
    }

    void email(String cell) {
        email = cell;
    }

    void address(String cell) {
        address = cell;
    }

    void motherMaidenName(String cell) {
        motherMaidenName = cell;
    }

    void occupation(String cell) {
        occupation = cell;
    }

    void regionCode(String cell) {
        regionCode = cell;
    }

    void monthlyIncome(String cell) {
        monthlyIncome = Long.valueOf(cell);
    }

    void programmes(String cell) {
        programmes = List.of(cell.split("\\+", -1));
    }

    void months(String cell) {
        months = Integer.valueOf(cell);
    }

    void consentGivenAt(String cell) {
        consentGivenAt = OffsetDateTime.parse(cell);
    }

    void consentTextVersion(String cell) {
        consentTextVersion = cell;
    }

    EnrollmentRequest request() {
        return new EnrollmentRequest(
                reference,
                occurredAt,
                branchCode,
                new EnrollmentRequest.Participant(
                        nik, fullName, birthDate, sex, phone, email, address, motherMaidenName),
                new EnrollmentRequest.Work(occupation, regionCode),
                monthlyIncome,
                programmes,
                months,
                consentGivenAt == null && consentTextVersion == null
                        ? null
                        : new EnrollmentRequest.Consent(consentGivenAt, consentTextVersion));
    }
}
