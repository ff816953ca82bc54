package id.jangkau.registration.batch.file;

import id.jangkau.registration.batch.domain.RowError;

/** Why something is not even a row. */
final class Defects {
    static final RowError MALFORMED = RowError.of("", "CSV_MALFORMED");

    private Defects() {}

    static RowError of(Line.Kind kind) {
        return switch (kind) {
            case TOO_LONG -> RowError.of("", "LINE_TOO_LONG", LineReader.MOST_BYTES);
            case NOT_UTF8 -> RowError.of("", "ENCODING_INVALID");
            case READABLE -> throw new IllegalArgumentException("a readable line has no defect");
        };
    }

    static RowError quoteUnterminated() {
        return RowError.of("", "QUOTE_UNTERMINATED");
    }

    static RowError wrongColumnCount(int expected, int found) {
        return RowError.of("", "WRONG_COLUMN_COUNT", expected, found);
    }
}
