package id.jangkau.registration.batch.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/**
 * The header of a CSV file: which delimiter it has, and where each column stands.
 *
 * @param names as they stand in the file, in lower case
 */
record CsvHeader(char delimiter, List<String> names) {
    /** Columns that files written here have and that say nothing: a corrected file may be sent with them. */
    static final List<String> IGNORED = List.of("row", "reasons");

    private static final int LONGEST_NAME_SHOWN = 40;

    /** @throws ProblemException 400 {@code HEADER_REFUSED}, which names the columns that are missing, unknown or repeated */
    static CsvHeader of(String text) {
        char delimiter = count(text, ';') > count(text, CsvLine.COMMA) ? ';' : CsvLine.COMMA;
        List<String> names = CsvLine.parse(text, delimiter)
                .map(cells -> withoutBlankEnd(cells, 1).stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList())
                .orElseThrow(() -> refused(List.of(FieldError.of("", "CSV_MALFORMED"))));
        List<FieldError> errors = errors(names);
        if (!errors.isEmpty()) {
            throw refused(errors);
        }
        return new CsvHeader(delimiter, names);
    }

    static ProblemException refused(List<FieldError> errors) {
        return ProblemException.unreadable("HEADER_REFUSED", errors);
    }

    /** The cells in the template's order; those of columns that the file has not are empty. */
    List<String> inOrder(List<String> cells) {
        return Arrays.stream(EnrollmentColumn.values())
                .map(column -> {
                    int index = names.indexOf(column.header());
                    return index < 0 || index >= cells.size() ? "" : cells.get(index);
                })
                .toList();
    }

    /** Spreadsheets write cells that were once filled: blank ones beyond the header are none. */
    static List<String> withoutBlankEnd(List<String> cells, int atLeast) {
        int size = cells.size();
        while (size > atLeast && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private static List<FieldError> errors(List<String> names) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> known = EnrollmentColumn.headers();
        for (EnrollmentColumn column : EnrollmentColumn.values()) {
            if (column.required() && !names.contains(column.header())) {
                errors.add(FieldError.of(column.header(), "COLUMN_MISSING"));
            }
        }
        if (names.stream().noneMatch(known::contains)) {
            // No header at all: what stands there is a worker's data, and is not repeated in an answer.
            return errors;
        }
        names.stream()
                .distinct()
                .filter(name -> !known.contains(name) && !IGNORED.contains(name))
                .forEach(name -> errors.add(FieldError.of(shortened(name), "COLUMN_UNKNOWN")));
        names.stream()
                .distinct()
                .filter(name -> known.contains(name) && names.indexOf(name) != names.lastIndexOf(name))
                .forEach(name -> errors.add(FieldError.of(name, "COLUMN_REPEATED")));
        return errors;
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME_SHOWN));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
