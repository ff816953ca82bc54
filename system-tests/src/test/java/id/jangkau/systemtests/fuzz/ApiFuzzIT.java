package id.jangkau.systemtests.fuzz;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.jangkau.local.stack.Part;
import id.jangkau.systemtests.MatrixObjects;
import id.jangkau.systemtests.Running;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Valid, nearly valid and hostile requests to every operation that a service documents: each is answered, soon, never by a
 * failure, and as OpenAPI says.
 */
@Tag("long")
class ApiFuzzIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2_000);
    private static final long SEED = Long.getLong("fuzz.seed", 1L);
    private static final Known KNOWN =
            new Known(MatrixObjects.of(Running.sample().firstAgentsClient()));

    @ParameterizedTest
    @CsvSource({"PARTNER", "STATISTICS", "REGISTRATION"})
    void everyRequestIsAnsweredAsDocumented(Part service) {
        assertThat(String.join("\n", new FuzzRun(service, REQUESTS, SEED, KNOWN).run()))
                .as("answers of %s, seed %d", service.title(), SEED)
                .isEmpty();
    }
}
