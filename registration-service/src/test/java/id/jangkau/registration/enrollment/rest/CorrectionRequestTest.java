package id.jangkau.registration.enrollment.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.participant.domain.Sex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** A merge patch over what was said. */
class CorrectionRequestTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final EnrollmentForm SAID = new EnrollmentForm(
            "R-1",
            Instant.parse("2025-03-14T02:15:30Z"),
            true,
            "001",
            new EnrollmentForm.Person(
                    "5171015708900001",
                    "NI LUH CONTOH",
                    LocalDate.of(1990, 8, 17),
                    Sex.FEMALE,
                    "+6281234567890",
                    null,
                    "Jl. Contoh 1",
                    null),
            "TRADER",
            "51.71.01",
            1_000_000,
            List.of("JKK", "JKM"),
            3,
            null);

    @Test
    void whatIsNotThereStaysAsItWas() throws JsonProcessingException {
        assertThat(corrected("{}")).isEqualTo(SAID);
    }

    @Test
    void whatIsThereReplacesFieldByField() throws JsonProcessingException {
        EnrollmentForm now = corrected("""
                {"participant": {"fullName": "NI LUH BENAR"}, "work": {"occupation": "FISHER"}, "programmes": ["JKK"]}""");
        assertThat(now.person().fullName()).isEqualTo("NI LUH BENAR");
        assertThat(now.person().address()).isEqualTo("Jl. Contoh 1");
        assertThat(now.occupation()).isEqualTo("FISHER");
        assertThat(now.regionCode()).isEqualTo("51.71.01");
        assertThat(now.programmes()).containsExactly("JKK");
        assertThat(now.months()).isEqualTo(3);
    }

    @Test
    void nullTakesAwayWhatMayBeMissing() throws JsonProcessingException {
        EnrollmentForm now = corrected("{\"branchCode\": null, \"participant\": {\"phone\": null}}");
        assertThat(now.branchCode()).isNull();
        assertThat(now.person().phone()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"participant\": null} | participant | REQUIRED",
                "{\"work\": {\"occupation\": null}} | work.occupation | REQUIRED",
                "{\"monthlyIncome\": null} | monthlyIncome | REQUIRED",
                "{\"programmes\": [null]} | programmes | REQUIRED",
                "{\"months\": 1} | months | UNKNOWN_FIELD",
                "{\"consent\": null} | consent | UNKNOWN_FIELD",
                "{\"note\": 5} | note | WRONG_TYPE"
            })
    void namesTheFieldAtFault(String patch, String field, String code) {
        assertThatThrownBy(() -> corrected(patch))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.errors()).singleElement().satisfies(error -> {
                        assertThat(error.field()).isEqualTo(field);
                        assertThat(error.code()).isEqualTo(code);
                    });
                });
    }

    @Test
    void theNikIsNotCorrectableEvenWithTheSameNik() {
        assertThatThrownBy(() -> corrected("{\"participant\": {\"nik\": \"5171015708900001\"}}"))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo("NIK_NOT_CORRECTABLE");
    }

    @Test
    void noTextShowsWhatIsSaid() throws JsonProcessingException {
        assertThat(request("{\"participant\": {\"fullName\": \"NI LUH BENAR\"}}")
                        .toString())
                .doesNotContain("BENAR");
    }

    private static EnrollmentForm corrected(String patch) throws JsonProcessingException {
        return request(patch).applyTo(SAID);
    }

    private static CorrectionRequest request(String patch) throws JsonProcessingException {
        return CorrectionRequest.of(JSON.readTree(patch), Optional.empty(), Instant.EPOCH, JSON);
    }
}
