package id.jangkau.systemtests;

import java.time.Duration;
import java.util.function.Predicate;

import org.awaitility.Awaitility;

import com.fasterxml.jackson.databind.JsonNode;

import id.jangkau.local.http.Api;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;

/** What a reader of the statistics sees. */
final class Statistics {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api = Running.as(Role.STATISTICS_READER, Part.STATISTICS);

    JsonNode read(String path) {
        return api.get(path).success();
    }

    JsonNode coverageToday() {
        return read("/v1/coverage?region=51");
    }

    Figures figuresToday() {
        return Figures.of(coverageToday());
    }

    /** Waits until the figures of today are as wanted; fails with the last ones seen. */
    Figures awaitFigures(Predicate<Figures> wanted) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(this::figuresToday, wanted);
    }

    /** The two figures that one worker moves: registered through agencies, and active participants. */
    record Figures(long enrolled, long participants) {
        static Figures of(JsonNode coverage) {
            return new Figures(
                    coverage.at("/agencies/enrolled").asLong(),
                    coverage.at("/participants/total").asLong());
        }

        Figures plus(long enrolledMore, long participantsMore) {
            return new Figures(enrolled + enrolledMore, participants + participantsMore);
        }
    }
}
