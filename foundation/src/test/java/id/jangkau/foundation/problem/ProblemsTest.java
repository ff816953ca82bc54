package id.jangkau.foundation.problem;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Problems problems = new Problems(new Messages(), metrics);

    @Test
    void countsWhatIsAnsweredByItsCode() {
        answer("NOT_FOUND");
        answer("NOT_FOUND");
        answer("MALFORMED_JSON");

        assertThat(count("NOT_FOUND")).isEqualTo(2);
        assertThat(count("MALFORMED_JSON")).isOne();
    }

    @Test
    void countsNothingOfWhatWasSent() {
        problems.of(
                400,
                "INVALID_REQUEST",
                List.of("NI LUH CONTOH"),
                List.of(FieldError.of("5171015708900001", "WRONG_TYPE", "5171015708900001")),
                "/v1/enrollments/5171015708900001",
                Locale.ENGLISH);

        assertThat(metrics.getMeters())
                .extracting(Meter::getId)
                .extracting(Meter.Id::toString)
                .containsExactly(metrics.counter("jangkau.problems", "code", "INVALID_REQUEST")
                        .getId()
                        .toString());
    }

    private void answer(String code) {
        problems.of(400, code, List.of(), List.of(), "/v1/enrollments", Locale.ENGLISH);
    }

    private double count(String code) {
        return metrics.counter("jangkau.problems", "code", code).count();
    }
}
