package id.jangkau.systemtests;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A CSV file of workers, of whom one in a hundred is bad in one of many ways; what must become of each bad row is known.
 *
 * @param bad by row number
 */
record BatchFile(String csv, int rows, Map<Integer, Expected> bad) {
    private static final String HEADER = "reference,occurred_at,branch_code,nik,full_name,birth_date,sex,phone,email,"
            + "address,mother_maiden_name,occupation,region_code,monthly_income,programmes,months,consent_given_at,"
            + "consent_text_version";
    private static final int ONE_BAD_IN = 100;
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1985, 1, 1);
    private static final int FIRST_SERIAL = 5_000;
    private static final int SERIALS = 4_999;

    BatchFile {
        bad = Map.copyOf(bad);
    }

    /** What a refused row must say: one of its errors has this field and this code. */
    record Expected(String field, String code) {}

    /** A column's value that is bad; the row as it was before is good. */
    private record Fault(String field, String code, int column, String value) {}

    private static final int REFERENCE = 0;
    private static final int OCCURRED_AT = 1;
    private static final int NIK = 3;
    private static final int BIRTH_DATE = 5;
    private static final int SEX = 6;
    private static final int OCCUPATION = 11;
    private static final int REGION = 12;
    private static final int INCOME = 13;
    private static final int PROGRAMMES = 14;
    private static final int MONTHS = 15;
    private static final int CONSENT = 16;

    private static final List<Fault> FAULTS = List.of(
            new Fault("reference", "REQUIRED", REFERENCE, ""),
            new Fault("occurred_at", "WRONG_TYPE", OCCURRED_AT, "yesterday"),
            new Fault("occurred_at", "OCCURRED_IN_FUTURE", OCCURRED_AT, "2099-01-01T10:00:00+08:00"),
            new Fault("occurred_at", "OCCURRED_TOO_LONG_AGO", OCCURRED_AT, "2001-01-01T10:00:00+08:00"),
            new Fault("nik", "NIK_MALFORMED", NIK, "5171024101850000"),
            new Fault("nik", "DIGITS_LOST", NIK, "5.17102E+15"),
            new Fault("birth_date", "NIK_BIRTH_DATE_MISMATCH", BIRTH_DATE, "1985-12-31"),
            new Fault("birth_date", "WRONG_TYPE", BIRTH_DATE, "31/12/1985"),
            new Fault("birth_date", "AGE_NOT_ELIGIBLE", BIRTH_DATE, "1885-01-01"),
            new Fault("sex", "NIK_SEX_MISMATCH", SEX, "MALE"),
            new Fault("occupation", "OCCUPATION_UNKNOWN", OCCUPATION, "ASTRONAUT"),
            new Fault("region_code", "REGION_UNKNOWN", REGION, "31.71"),
            new Fault("monthly_income", "INCOME_BELOW_MINIMUM", INCOME, "999999"),
            new Fault("monthly_income", "WRONG_TYPE", INCOME, "1.000.000"),
            new Fault("programmes", "PROGRAMMES_INCOMPLETE", PROGRAMMES, "JKK+JHT"),
            new Fault("programmes", "PROGRAMME_UNKNOWN", PROGRAMMES, "JKK+JKM+JP"),
            new Fault("months", "MONTHS_NOT_PAYABLE", MONTHS, "5"),
            new Fault("consent_given_at", "REQUIRED", CONSENT, ""));

    /** So many rows, dated at that moment. */
    static BatchFile of(int rows, OffsetDateTime at) {
        String run = UUID.randomUUID().toString().substring(0, 8);
        Map<Integer, Expected> bad = new TreeMap<>();
        StringBuilder csv = new StringBuilder(HEADER).append("\r\n");
        List<String> before = worker(run, 0, at);
        for (int row = 1; row <= rows; row++) {
            List<String> cells = worker(run, row, at);
            String line = String.join(",", cells);
            if (row % ONE_BAD_IN == ONE_BAD_IN / 2) {
                int kind = row / ONE_BAD_IN % (FAULTS.size() + 4);
                line = spoilt(kind, row, cells, before, bad);
            }
            csv.append(line).append("\r\n");
            before = cells;
        }
        return new BatchFile(csv.toString(), rows, bad);
    }

    private static String spoilt(
            int kind, int row, List<String> cells, List<String> before, Map<Integer, Expected> bad) {
        if (kind < FAULTS.size()) {
            Fault fault = FAULTS.get(kind);
            bad.put(row, new Expected(fault.field(), fault.code()));
            return String.join(",", with(cells, fault.column(), fault.value()));
        }
        return switch (kind - FAULTS.size()) {
            case 0 -> {
                bad.put(row, new Expected("", "WRONG_COLUMN_COUNT"));
                yield String.join(",", cells) + ",one too many";
            }
            case 1 -> {
                bad.put(row, new Expected("", "QUOTE_UNTERMINATED"));
                yield "\"" + String.join(",", cells);
            }
            case 2 -> {
                bad.put(row, new Expected("reference", "REFERENCE_REUSED"));
                yield String.join(",", with(cells, REFERENCE, before.get(REFERENCE)));
            }
            default -> {
                bad.put(row, new Expected("occupation", "DUPLICATE_OCCUPATION"));
                yield String.join(",", with(before, REFERENCE, cells.get(REFERENCE)));
            }
        };
    }

    private static List<String> with(List<String> cells, int column, String value) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column, value);
        return changed;
    }

    private static List<String> worker(String run, int row, OffsetDateTime at) {
        LocalDate born = FIRST_BIRTHDAY.plusDays(row / SERIALS);
        String nik = "517102%02d%02d%02d%04d"
                .formatted(
                        born.getDayOfMonth() + 40,
                        born.getMonthValue(),
                        born.getYear() % 100,
                        FIRST_SERIAL + row % SERIALS);
        return List.of(
                "FILE-" + run + "-" + row,
                at.toString(),
                "001",
                nik,
                "NI LUH CONTOH",
                born.toString(),
                "FEMALE",
                "+6281234567890",
                "",
                "Jl. Contoh 1",
                "",
                "TRADER",
                "51.71.02",
                "1000000",
                "JKK+JKM",
                "1",
                at.toString(),
                "2025-01");
    }
}
