package id.jangkau.local.sample;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One invented worker: what the bank posts, and when it passes on the first contribution.
 *
 * @param serial 1, 2, 3 … over all of the sample
 * @param monthlyIncome whole rupiah
 * @param months paid at once
 * @param paidAt never before {@code occurredAt}
 */
record SampleWorker(
        int serial,
        String reference,
        OffsetDateTime occurredAt,
        String nik,
        String fullName,
        LocalDate birthDate,
        Sex sex,
        String motherMaidenName,
        String occupation,
        String districtCode,
        long monthlyIncome,
        List<String> programmes,
        int months,
        OffsetDateTime paidAt) {
    private static final int CONSENT_MINUTES_BEFORE = 12;

    SampleWorker {
        programmes = List.copyOf(programmes);
    }

    /** The same worker, whose bank gives another's NIK, birth date and sex, and not quite that one's name. */
    SampleWorker underTheNikOf(SampleWorker other) {
        return new SampleWorker(
                serial,
                reference,
                occurredAt,
                other.nik,
                other.fullName + (other.sex == Sex.FEMALE ? " DEWI" : " PUTRA"),
                other.birthDate,
                other.sex,
                motherMaidenName,
                occupation,
                districtCode,
                monthlyIncome,
                programmes,
                months,
                paidAt);
    }

    /** The body of {@code POST /v1/enrollments}. */
    ObjectNode enrollment() {
        var enrollment = JsonNodeFactory.instance.objectNode();
        enrollment
                .put("reference", reference)
                .put("occurredAt", occurredAt.toString())
                .put("branchCode", "001")
                .put("monthlyIncome", monthlyIncome)
                .put("months", months);
        enrollment
                .putObject("participant")
                .put("nik", nik)
                .put("fullName", fullName)
                .put("birthDate", birthDate.toString())
                .put("sex", sex.name())
                .put("address", "Jl. Contoh 1, Bali")
                .put("motherMaidenName", motherMaidenName);
        enrollment.putObject("work").put("occupation", occupation).put("regionCode", districtCode);
        programmes.forEach(enrollment.withArray("programmes")::add);
        enrollment
                .putObject("consent")
                .put("givenAt", occurredAt.minusMinutes(CONSENT_MINUTES_BEFORE).toString())
                .put("textVersion", "2025-01");
        return enrollment;
    }

    /** The body of the payment of a billing of that amount. */
    ObjectNode payment(long amount) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("reference", "PAID-" + reference)
                .put("amount", amount)
                .put("paidAt", paidAt.toString());
    }
}
