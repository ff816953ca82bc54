package id.jangkau.local.http;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerTest {
    private static final String PROBLEM = """
            {"status": 422, "code": "REFUSED", "errors": [{"field": "occurredAt", "code": "AGENCY_NOT_IN_FORCE"}]}
            """;

    @Test
    void findsAProblemsCodeAtTheTopAndAmongItsErrors() throws JsonProcessingException {
        assertThat(problem().isProblem("REFUSED")).isTrue();
        assertThat(problem().isProblem("AGENCY_NOT_IN_FORCE")).isTrue();
        assertThat(problem().isProblem("NIK_MALFORMED")).isFalse();
    }

    @Test
    void throwsARefusalWithAllThatWasSaid() throws JsonProcessingException {
        var problem = problem();

        assertThatThrownBy(problem::success)
                .isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("POST /v1/enrollments", "422", "AGENCY_NOT_IN_FORCE");
    }

    private static Answer problem() throws JsonProcessingException {
        return new Answer("POST /v1/enrollments", 422, new ObjectMapper().readTree(PROBLEM));
    }
}
