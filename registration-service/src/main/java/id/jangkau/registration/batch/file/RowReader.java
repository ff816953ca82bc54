package id.jangkau.registration.batch.file;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.SpooledRow;

/** The rows of a file, one after the other, in constant memory. */
public interface RowReader {
    /** The next row, readable or not, or null after the last. */
    @Nullable
    SpooledRow next() throws IOException;

    /**
     * Reads the header, if the format has one.
     *
     * @throws id.jangkau.foundation.problem.ProblemException 400 {@code FILE_EMPTY}, {@code FILE_ENCODING_INVALID} or
     *     {@code HEADER_REFUSED}, which names the columns at fault
     */
    static RowReader of(BatchFormat format, LineReader lines) throws IOException {
        return switch (format) {
            case CSV -> CsvRowReader.open(lines);
            case NDJSON -> new JsonRowReader(lines);
        };
    }
}
