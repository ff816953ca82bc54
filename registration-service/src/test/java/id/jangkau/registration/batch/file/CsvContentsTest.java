package id.jangkau.registration.batch.file;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.jangkau.registration.batch.domain.RowError;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.request.EnrollmentRequest;

import static id.jangkau.registration.batch.file.Rows.HEADER;
import static id.jangkau.registration.batch.file.Rows.good;
import static org.assertj.core.api.Assertions.assertThat;

class CsvContentsTest {
    private static final Instant RECEIVED = Instant.parse("2025-03-14T03:00:00Z");

    @Test
    void aRowSaysWhatTheSameJsonSays() {
        EnrollmentForm form = ((RowReading.Worker) read(good(1))).form();
        assertThat(form.reference()).isEqualTo("R-1");
        assertThat(form.occurredAt()).isEqualTo("2025-03-14T02:15:30Z");
        assertThat(form.programmes()).containsExactly("JKK", "JKM", "JHT");
        assertThat(form.person().phone()).isNull();
        assertThat(EnrollmentRequest.of(form).toForm(RECEIVED)).isEqualTo(form);
    }

    @Test
    void whatHappenedAtNoTimeHappenedWhenTheFileWasReceived() {
        EnrollmentForm form = ((RowReading.Worker) read(good(1).replace("2025-03-14T10:15:30+08:00", ""))).form();
        assertThat(form.occurredAt()).isEqualTo(RECEIVED);
        assertThat(form.months()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1990-08-17, 17/08/1990, birth_date, WRONG_TYPE",
        "1990-08-17, +999999999-01-01, birth_date, WRONG_TYPE",
        "1990-08-17, '', birth_date, REQUIRED",
        "FEMALE, WOMAN, sex, WRONG_TYPE",
        "1000000, 1.000.000, monthly_income, WRONG_TYPE",
        "2025-03-14T10:15:30+08:00, yesterday, occurred_at, WRONG_TYPE",
        "NI LUH CONTOH, '', full_name, REQUIRED",
        "5171015708900001, 5.17102E+15, nik, DIGITS_LOST",
        "5171015708900001, '5,17102E+15', nik, DIGITS_LOST",
        "2025-01, '', consent_text_version, REQUIRED"
    })
    void aCellThatCannotBeReadIsNamedByItsColumn(String cell, String damaged, String column, String code) {
        String quoted = damaged.contains(",") ? "\"" + damaged + "\"" : damaged;
        RowReading.Unreadable read = (RowReading.Unreadable) read(good(1).replace(cell, quoted));
        assertThat(read.errors()).containsExactly(RowError.of(column, code));
        assertThat(read.reference()).isEqualTo("R-1");
    }

    @Test
    void allCellsAtFaultAreNamedAtOnce() {
        RowReading.Unreadable read = (RowReading.Unreadable)
                read(good(1).replace("1990-08-17", "x").replace("1000000", "x").replace("TRADER", ""));
        assertThat(read.errors())
                .containsExactly(
                        RowError.of("birth_date", "WRONG_TYPE"),
                        RowError.of("monthly_income", "WRONG_TYPE"),
                        RowError.of("occupation", "REQUIRED"));
    }

    private static RowReading read(String row) {
        return new CsvContents().read(Rows.ofCsv(HEADER + "\n" + row).getFirst(), RECEIVED);
    }
}
