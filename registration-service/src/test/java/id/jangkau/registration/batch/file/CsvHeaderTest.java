package id.jangkau.registration.batch.file;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

import static id.jangkau.registration.batch.file.Rows.HEADER;
import static id.jangkau.registration.batch.file.Rows.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CsvHeaderTest {
    @Test
    void columnsThatAreMissingUnknownOrRepeatedAreAllNamed() {
        assertThat(errors(HEADER.replace("nik,", "KTP,").replace("phone", "email")))
                .containsExactly(
                        FieldError.of("nik", "COLUMN_MISSING"),
                        FieldError.of("ktp", "COLUMN_UNKNOWN"),
                        FieldError.of("email", "COLUMN_REPEATED"));
    }

    @Test
    void namesMayBeWrittenLarge() {
        assertThat(CsvHeader.of(HEADER.toUpperCase(java.util.Locale.ROOT).replace(",", " ,"))
                        .names())
                .containsExactlyElementsOf(EnrollmentColumn.headers());
    }

    @Test
    void withoutAHeaderNothingOfTheFirstWorkerIsRepeated() {
        assertThat(errors(good(1))).extracting(FieldError::code).containsOnly("COLUMN_MISSING");
    }

    @Test
    void anEmptyFileHasNoHeader() {
        for (String file : List.of("", "\uFEFF", "\r\n\r\n")) {
            assertThatThrownBy(() -> Rows.ofCsv(file))
                    .isInstanceOf(ProblemException.class)
                    .hasMessage("FILE_EMPTY");
        }
    }

    private static List<FieldError> errors(String header) {
        return catchThrowableOfType(ProblemException.class, () -> Rows.ofCsv(header + "\n"))
                .errors();
    }
}
