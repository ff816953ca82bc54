package id.jangkau.foundation.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A problem does not repeat what it should not know. */
class ProblemTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/enrollments/5171015708900001, /v1/enrollments/517101******0001",
        "/v1/enrollments/51710157089000015171015708900001/history, /v1/enrollments/517101******0001/history",
        "/v1/billings/2611000001364, /v1/billings/2611000001364",
        "/v1/enrollments/01a22535-5386-7123-9234-301411593012, /v1/enrollments/01a22535-5386-7123-9234-301411593012"
    })
    void aNikInAnAddressIsMasked(String path, String instance) {
        Problem problem = new Problem("urn:a", "A", 404, null, path, "A", null, null);

        assertThat(problem.instance()).isEqualTo(instance);
    }

    @Test
    void aNikInPlaceOfAFieldIsMasked() {
        assertThat(new Problem.Field("participant.5171015708900001", "UNKNOWN_FIELD", "is not a field of this request"))
                .extracting(Problem.Field::field)
                .isEqualTo("participant.517101******0001");
    }
}
