package id.jangkau.registration.batch.file;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.jangkau.registration.Worker;
import id.jangkau.registration.batch.domain.BatchFormat;
import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.batch.domain.SpooledRow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class JsonContentsTest {
    private static final Instant RECEIVED = Instant.parse("2025-03-14T03:00:00Z");

    private final JsonContents contents = new JsonContents(Rows.json());

    @Test
    void aLineIsReadAsTheBodyOfASingleRequest() {
        assertThat(contents.read(row(worker()), RECEIVED)).isInstanceOf(RowReading.Worker.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reference\": |  | MALFORMED_JSON",
                "{} {} |  | WRONG_TYPE",
                "[] |  | WRONG_TYPE",
                "null |  | REQUIRED",
                "{\"reference\": \"R-1\", \"x\": 1} | x | UNKNOWN_FIELD",
                "{\"reference\": \"R-1\", \"reference\": \"R-1\"} |  | MALFORMED_JSON",
                "{\"reference\": \"R-1\", \"participant\": {\"nik\": 5171015708900001}} | participant.nik | WRONG_TYPE",
                "{\"reference\": \"R-1\", \"monthlyIncome\": 1.5} | monthlyIncome | WRONG_TYPE"
            })
    void whatCannotBeReadIsNamedByItsPath(String line, String field, String code) {
        RowReading.Unreadable read = (RowReading.Unreadable) contents.read(row(line), RECEIVED);
        assertThat(read.errors()).containsExactly(RowError.of(field == null ? "" : field, code));
    }

    @Test
    void textThatCannotBeStoredIsRefusedAndNotRepeated() {
        for (String text : List.of("\\u0000", "\\ud800")) {
            String named = worker().replace("NI LUH", text);
            assertThat(((RowReading.Unreadable) contents.read(row(named), RECEIVED)).errors())
                    .containsExactly(RowError.of("participant.fullName", "WRONG_TYPE"));
            String field = "{\"a%s\": 1}".formatted(text);
            assertThat(((RowReading.Unreadable) contents.read(row(field), RECEIVED)).errors())
                    .containsExactly(RowError.of("", "UNKNOWN_FIELD"));
        }
    }

    @Test
    void aRefusedLineIsGivenBackInTheTemplatesCells() {
        List<String> cells = contents.cells(row(worker()));
        assertThat(EnrollmentColumn.FULL_NAME.in(cells)).startsWith("NI LUH CONTOH");
        assertThat(EnrollmentColumn.PROGRAMMES.in(cells)).isEqualTo("JKK+JKM+JHT");
        assertThat(EnrollmentColumn.MONTHLY_INCOME.in(cells)).isEqualTo("1000000");
        assertThat(EnrollmentColumn.EMAIL.in(cells)).isEmpty();
        assertThat(contents.cells(row("nonsense"))).isEmpty();
    }

    private static String worker() {
        return Worker.valid().json().replace('\n', ' ');
    }

    private static SpooledRow row(String line) {
        return Rows.of(BatchFormat.NDJSON, line.getBytes(UTF_8)).getFirst();
    }
}
