package id.jangkau.statistics.journey;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentState;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.statistics.projection.ProjectEnrollments;
import id.jangkau.statistics.projection.domain.RecordedState;
import id.jangkau.statistics.testing.History;
import id.jangkau.statistics.testing.TableDumps;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ManyEventsTest extends RealService {
    private static final int BATCH = 500;
    private static final int ENROLLMENTS = 12_700;

    @Inject
    ProjectEnrollments enrollments;

    @Inject
    Jdbi sql;

    @Test
    void fiftyThousandEventsMakeTheSameTablesOnceInOrderOrShuffledAndSeveralTimes() throws SQLException {
        TableDumps tables = new TableDumps(sql);
        List<Object> inOrder = History.of(ENROLLMENTS, new Random(2025)).events();
        assertThat(inOrder).hasSizeGreaterThan(50_000);
        apply(inOrder);
        String onceInOrder = tables.all();

        empty();
        apply(shuffledAndRepeated(inOrder, new Random(11)));

        assertThat(tables.all().equals(onceInOrder))
                .as("the tables are the same")
                .isTrue();
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.STATISTICS_ADMIN))
                .get("/v1/projection/reconciliation")
                .then()
                .body("counters.drift", equalTo(0));
    }

    private static List<Object> shuffledAndRepeated(List<Object> events, Random random) {
        List<Object> messy = new ArrayList<>();
        events.forEach(event -> messy.addAll(Collections.nCopies(1 + random.nextInt(5), event)));
        Collections.shuffle(messy, random);
        return messy;
    }

    private void apply(List<Object> events) {
        for (int from = 0; from < events.size(); from += BATCH) {
            List<Object> some = events.subList(from, Math.min(events.size(), from + BATCH));
            QuarkusTransaction.requiringNew()
                    .run(() -> enrollments.project(
                            statesIn(some), in(some, ContributionPaid.class), in(some, ContributionRefunded.class)));
        }
    }

    private static List<RecordedState> statesIn(List<Object> events) {
        return events.stream()
                .filter(EnrollmentState.class::isInstance)
                .map(EnrollmentState.class::cast)
                .map(state -> RecordedState.of(state, Instant.EPOCH.plusSeconds(state.version())))
                .toList();
    }

    private static <T> List<T> in(List<Object> events, Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
