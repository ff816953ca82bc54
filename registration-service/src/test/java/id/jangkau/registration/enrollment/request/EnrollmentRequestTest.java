package id.jangkau.registration.enrollment.request;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** What is kept in clear is no place for a NIK. */
class EnrollmentRequestTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Instant NOW = Instant.parse("2025-03-14T02:15:30Z");

    @ParameterizedTest
    @CsvSource({"001, branchCode", "2025-01, consent.textVersion"})
    void refusesANikInPlaceOfACode(String code, String field) throws JsonProcessingException {
        EnrollmentRequest request = worker(code, "5171015708900001");

        assertThatThrownBy(() -> request.toForm(NOW))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.errors()).containsExactly(FieldError.of(field, "WRONG_TYPE")));
    }

    @Test
    void takesCodesOfDigits() throws JsonProcessingException {
        assertThat(worker("001", "123456789012345").toForm(NOW).branchCode()).isEqualTo("123456789012345");
    }

    private static EnrollmentRequest worker(String code, String replacement) throws JsonProcessingException {
        return JSON.readValue("""
                {"reference": "R-1", "branchCode": "001",
                 "participant": {"nik": "5171015708900001", "fullName": "NI LUH CONTOH", "birthDate": "1990-08-17"},
                 "work": {"occupation": "TRADER", "regionCode": "51.71.01"}, "monthlyIncome": 1000000,
                 "programmes": ["JKK", "JKM"],
                 "consent": {"givenAt": "2025-03-14T10:00:00+08:00", "textVersion": "2025-01"}}""".replace("\"" + code + "\"", "\"" + replacement + "\""), EnrollmentRequest.class);
    }
}
