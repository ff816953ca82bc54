package id.jangkau.registration.batch.file;

import java.time.Instant;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.SpooledRow;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a file of JSON lines holds, every line of it is read or refused, and what is read means the same again. */
class JsonFuzzTest {
    private static final Instant RECEIVED = Instant.parse("2025-03-14T03:00:00Z");

    private final JsonContents contents = new JsonContents(Rows.json());

    @FuzzTest
    void everyLineIsReadOrRefused(byte[] file) {
        if (isUtf16(file)) {
            return;
        }
        List<SpooledRow> rows = Rows.of(BatchFormat.NDJSON, file);
        for (SpooledRow row : rows) {
            assertThat(contents.cells(row).size()).isIn(0, EnrollmentColumn.values().length);
            switch (contents.read(row, RECEIVED)) {
                case RowReading.Worker worker ->
                    assertThat(EnrollmentRequest.of(worker.form()).toForm(RECEIVED))
                            .isEqualTo(worker.form());
                case RowReading.Unreadable unreadable ->
                    assertThat(unreadable.errors()).isNotEmpty();
            }
        }
    }

    /** Refused as a whole. */
    private static boolean isUtf16(byte[] file) {
        return file.length > 1 && (file[0] & file[1] & 0xFE) == 0xFE && file[0] != file[1];
    }
}
