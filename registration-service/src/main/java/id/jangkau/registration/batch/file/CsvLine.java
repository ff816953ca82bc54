package id.jangkau.registration.batch.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One record of a CSV file (RFC 4180), written and read back the same. */
public final class CsvLine {
    /** What files written here are separated by. */
    static final char COMMA = ',';

    private static final String END = "\r\n";

    private CsvLine() {}

    /** With its line end; what looks like a formula is kept text. */
    public static String of(List<String> values) {
        Object[] guarded = values.stream().map(FormulaGuard::guard).toArray();
        return format(COMMA).format(guarded) + END;
    }

    /** The cells of exactly one record; nothing when it is malformed. */
    static Optional<List<String>> parse(String text, char delimiter) {
        try (CSVParser parser = CSVParser.parse(text, format(delimiter))) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1
                    ? Optional.of(records.getFirst().stream()
                            .map(FormulaGuard::unguard)
                            .toList())
                    : Optional.empty();
        } catch (IOException | UncheckedIOException malformed) {
            return Optional.empty();
        }
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .setTrailingData(false)
                .get();
    }
}
