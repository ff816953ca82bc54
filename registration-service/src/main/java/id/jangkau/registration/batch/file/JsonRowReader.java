package id.jangkau.registration.batch.file;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.batch.domain.SpooledRow;

/** One row a line; blank lines are none. */
final class JsonRowReader implements RowReader {
    private final LineReader lines;
    private long row;

    JsonRowReader(LineReader lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable SpooledRow next() throws IOException {
        Line line = lines.next();
        while (line != null && line.kind() == Line.Kind.READABLE && line.text().isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        row++;
        return line.kind() == Line.Kind.READABLE
                ? new SpooledRow(row, line.number(), List.of(line.text()), List.of())
                : new SpooledRow(row, line.number(), List.of(), List.of(Defects.of(line.kind())));
    }
}
