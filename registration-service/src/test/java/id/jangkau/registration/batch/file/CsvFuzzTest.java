package id.jangkau.registration.batch.file;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.SpooledRow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a CSV file holds, every row of it is told apart, and read or refused. */
class CsvFuzzTest {
    private static final Instant RECEIVED = Instant.parse("2025-03-14T03:00:00Z");

    @FuzzTest
    void everyRowIsReadOrRefused(byte[] rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((Rows.HEADER + "\n").getBytes(UTF_8));
        file.writeBytes(rows);
        List<SpooledRow> read = Rows.of(BatchFormat.CSV, file.toByteArray());
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).row()).isEqualTo(i + 1L);
            switch (new CsvContents().read(read.get(i), RECEIVED)) {
                case RowReading.Worker worker ->
                    assertThat(worker.form().reference()).isNotBlank();
                case RowReading.Unreadable unreadable ->
                    assertThat(unreadable.errors()).isNotEmpty();
            }
        }
    }
}
