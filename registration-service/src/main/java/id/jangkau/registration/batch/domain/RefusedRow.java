package id.jangkau.registration.batch.domain;

import java.util.List;

/**
 * A refused row as it was sent. Its text never shows what that is.
 *
 * @param cells one for each of the template's columns, in their order; fewer when they could not be told apart
 */
public record RefusedRow(long row, List<String> cells) {
    public RefusedRow {
        cells = List.copyOf(cells);
    }

    @Override
    public String toString() {
        return "RefusedRow[" + row + "]";
    }
}
