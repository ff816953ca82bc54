package id.jangkau.local.figures;

import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.http.Patience;

/** Reads the coverage of Bali at the end of June 2025 from statistics-service. */
public record CoverageReader(Api statistics) {
    private static final String PATH = "/v1/coverage?region=51&asOf=2025-06-30";
    private static final Duration UNTIL_EVENTS_ARRIVED = Duration.ofMinutes(1);

    /** Waits, within bounds, until the events of that many enrollments have arrived; answers whatever there is then. */
    public JsonNode coverageWith(int enrolled) {
        return Patience.ask(
                UNTIL_EVENTS_ARRIVED,
                () -> statistics.get(PATH).success(),
                coverage -> coverage.at("/agencies/enrolled").asInt() < enrolled);
    }
}
