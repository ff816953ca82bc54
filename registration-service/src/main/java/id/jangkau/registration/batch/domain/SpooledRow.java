package id.jangkau.registration.batch.domain;

import java.util.List;

/**
 * A row as it was sent, before anyone looked at what it says. Its text never shows what that is.
 *
 * @param row 1 for the first one after the header
 * @param line of the file on which it begins, 1 for the first
 * @param cells CSV: one for each of the template's columns, in their order, as far as they could be told apart; NDJSON:
 *     the line
 * @param defects why it is not even a row; empty when it is one
 */
public record SpooledRow(long row, long line, List<String> cells, List<RowError> defects) {
    public SpooledRow {
        cells = List.copyOf(cells);
        defects = List.copyOf(defects);
    }

    @Override
    public String toString() {
        return "SpooledRow[" + row + "]";
    }
}
