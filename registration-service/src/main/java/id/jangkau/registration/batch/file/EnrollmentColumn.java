package id.jangkau.registration.batch.file;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static java.util.function.Function.identity;

/**
 * The columns of a file of workers: the template, the reader and the writer of files all go by this list, in this order.
 */
public enum EnrollmentColumn {
    REFERENCE("reference", true, "text, unique for your bank", "BPR-600123-0001", "reference", RowDraft::reference),
    OCCURRED_AT(
            "occurred_at",
            false,
            "YYYY-MM-DDThh:mm:ss+08:00; when the file was received unless given",
            "2026-03-14T10:15:30+08:00",
            "occurredAt",
            RowDraft::occurredAt),
    BRANCH_CODE("branch_code", false, "text", "001", "branchCode", RowDraft::branchCode),
    NIK("nik", true, "16 digits, as text", "5171015708900001", "participant.nik", RowDraft::nik),
    FULL_NAME("full_name", true, "text", "NI LUH CONTOH", "participant.fullName", RowDraft::fullName),
    BIRTH_DATE("birth_date", true, "YYYY-MM-DD", "1990-08-17", "participant.birthDate", RowDraft::birthDate),
    SEX("sex", false, "FEMALE or MALE", "FEMALE", "participant.sex", RowDraft::sex),
    PHONE("phone", false, "text", "+6281234567890", "participant.phone", RowDraft::phone),
    EMAIL("email", false, "text", "contoh@example.com", "participant.email", RowDraft::email),
    ADDRESS("address", false, "text", "Jl. Contoh 1, Denpasar", "participant.address", RowDraft::address),
    MOTHER_MAIDEN_NAME(
            "mother_maiden_name",
            false,
            "text",
            "NI MADE CONTOH",
            "participant.motherMaidenName",
            RowDraft::motherMaidenName),
    OCCUPATION(
            "occupation",
            true,
            "TRADER, FARMER, FISHER, ARTISAN, DRIVER or OTHER",
            "TRADER",
            "work.occupation",
            RowDraft::occupation),
    REGION_CODE(
            "region_code",
            true,
            "code of a regency or district of Bali",
            "51.71.01",
            "work.regionCode",
            RowDraft::regionCode),
    MONTHLY_INCOME("monthly_income", true, "whole rupiah", "1000000", "monthlyIncome", RowDraft::monthlyIncome),
    PROGRAMMES("programmes", true, "JKK+JKM or JKK+JKM+JHT", "JKK+JKM+JHT", "programmes", RowDraft::programmes),
    MONTHS("months", false, "1, 2, 3, 6 or 12; 1 unless given", "1", "months", RowDraft::months),
    CONSENT_GIVEN_AT(
            "consent_given_at",
            true,
            "YYYY-MM-DDThh:mm:ss+08:00",
            "2026-03-14T10:00:00+08:00",
            "consent.givenAt",
            RowDraft::consentGivenAt),
    CONSENT_TEXT_VERSION(
            "consent_text_version", true, "text", "2025-01", "consent.textVersion", RowDraft::consentTextVersion);

    private static final List<EnrollmentColumn> IN_ORDER = List.of(values());
    private static final Map<String, EnrollmentColumn> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EnrollmentColumn::path, identity()));

    private final String header;
    private final boolean required;
    private final String form;
    private final String example;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // each is a method of the draft
    private final CellReader reader;

    EnrollmentColumn(String header, boolean required, String form, String example, String path, CellReader reader) {
        this.header = header;
        this.required = required;
        this.form = form;
        this.example = example;
        this.path = path;
        this.reader = reader;
    }

    /** Takes what a cell says into a draft. */
    @FunctionalInterface
    interface CellReader {
        /**
         * Reads one cell.
         *
         * @throws RuntimeException when it is not of the column's form
         */
        void read(RowDraft draft, String cell);
    }

    /** All names, in their order. */
    public static Set<String> headers() {
        return Arrays.stream(values())
                .map(EnrollmentColumn::header)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The column that a path in the JSON stands in; nothing when it is none's. */
    static Optional<EnrollmentColumn> ofPath(String path) {
        return "consent".equals(path) ? Optional.of(CONSENT_GIVEN_AT) : Optional.ofNullable(BY_PATH.get(path));
    }

    /** Its name in the header. */
    public String header() {
        return header;
    }

    /** Whether a file without it is refused. */
    public boolean required() {
        return required;
    }

    /** Its cell among those of a row in the template's order; empty when the row has not that many. */
    String in(List<String> cells) {
        int index = IN_ORDER.indexOf(this);
        return index < cells.size() ? cells.get(index) : "";
    }

    /** What a cell must look like, for people. */
    public String form() {
        return form;
    }

    public String example() {
        return example;
    }

    /** Where the same stands in the JSON of a single request. */
    String path() {
        return path;
    }

    void read(RowDraft draft, String cell) {
        reader.read(draft, cell);
    }
}
