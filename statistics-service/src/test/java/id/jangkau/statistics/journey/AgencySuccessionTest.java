package id.jangkau.statistics.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.jangkau.event.AgencyState;
import id.jangkau.event.ContributionPaid;
import id.jangkau.event.EnrollmentState;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

import static id.jangkau.statistics.testing.Samples.active;
import static id.jangkau.statistics.testing.Samples.closed;
import static id.jangkau.statistics.testing.Samples.contribution;
import static id.jangkau.statistics.testing.Samples.day;
import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.registered;
import static id.jangkau.statistics.testing.Samples.trader;
import static id.jangkau.statistics.testing.Samples.transferred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Two banks become one: each has its figures on its days, and nobody else's figures move. */
@QuarkusTest
class AgencySuccessionTest extends RealService {
    private static final UUID OLD = id(1);
    private static final UUID SUCCESSOR = id(2);
    private static final JsonPath NOBODY = new JsonPath("{\"enrolled\": -1, \"active\": -1, \"contributions\": -1}");
    private static final String MERGED_ON = "2025-08-01";

    @Test
    void agenciesHaveTheirFiguresOnTheirDaysAndRegionsDoNotMove() {
        List<EnrollmentState> workers = workersOfTheOldBank();
        workers.forEach(events::enrollment);
        paidTo(OLD, workers, "2025-03-15", 0).forEach(events::contribution);
        events.agency(active(OLD, 1, "2025-01-01", "2027-12-31"))
                .agency(active(SUCCESSOR, 2, "2025-01-01", "2027-12-31"))
                .send();
        soon().until(() -> {
            JsonPath all = agency(OLD, TODAY);
            return all.getLong("enrolled") == 30 && all.getLong("contributions") == 12 * 36_800L;
        });
        JsonPath regionsBefore = regions();

        events.agency(succeeded());
        List<EnrollmentState> passed = workers.stream()
                .map(worker -> transferred(worker, SUCCESSOR, MERGED_ON))
                .toList();
        passed.forEach(events::enrollment);
        passed.forEach(events::enrollment);
        events.send();
        soon().until(() -> agency(SUCCESSOR, TODAY).getLong("active") == 12);
        paidTo(SUCCESSOR, passed.subList(0, 6), "2025-08-02", 100).forEach(events::contribution);
        events.send();
        soon().until(() -> agency(SUCCESSOR, TODAY).getLong("contributions") == 6 * 36_800L);

        assertFigures(OLD, "2025-07-31", 30, 12, 8, 12 * 36_800L, 0, 0);
        assertFigures(SUCCESSOR, "2025-07-31", 0, 0, 0, 0, 0, 0);
        assertFigures(OLD, MERGED_ON, 30, 0, 0, 12 * 36_800L, 0, 30);
        assertFigures(SUCCESSOR, MERGED_ON, 0, 12, 8, 0, 30, 0);
        assertFigures(OLD, TODAY, 30, 0, 0, 12 * 36_800L, 0, 30);
        assertFigures(SUCCESSOR, TODAY, 0, 12, 8, 6 * 36_800L, 30, 0);
        assertThat(agency(OLD, TODAY).getString("status")).isEqualTo("SUCCEEDED");
        assertThat(agency(OLD, "2025-07-31").getBoolean("inForce")).isTrue();
        assertThat(agency(OLD, MERGED_ON).getBoolean("inForce")).isFalse();
        assertThat(funnel("2025-07-31")).isEqualTo(2);
        assertThat(funnel(MERGED_ON)).isEqualTo(1);
        for (String figure : List.of("registered", "active", "lapsed")) {
            assertThat(regions().getList("items." + figure, Long.class))
                    .isEqualTo(regionsBefore.getList("items." + figure, Long.class))
                    .anyMatch(people -> people > 0);
        }
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(Roles.STATISTICS_ADMIN))
                .get("/v1/projection/reconciliation")
                .then()
                .body("counters.drift", equalTo(0));
    }

    @Test
    void whatHappensAfterwardsCountsForTheSuccessor() {
        EnrollmentState lapsed = protectedBy(
                id(7), 3, "2025-03-14", trader("51.71.01"), closed("2025-03-14", "2025-03-31", "2025-07-01", "LAPSED"));
        EnrollmentState passed = transferred(lapsed, SUCCESSOR, MERGED_ON);
        EnrollmentState back = new EnrollmentState(
                passed.enrollmentId(),
                passed.participantId(),
                passed.version() + 1,
                "ACTIVE",
                passed.categories(),
                passed.registeredOn(),
                null,
                List.of(passed.protection().getFirst(), open("2025-09-10", "2025-12-31")),
                passed.agencies());

        events.agency(active(OLD, 1, "2025-01-01", "2025-07-31"))
                .agency(active(SUCCESSOR, 2, "2025-01-01", "2027-12-31"))
                .enrollment(back)
                .enrollment(passed)
                .enrollment(lapsed)
                .send();
        soon().until(() -> agency(SUCCESSOR, TODAY).getLong("active") == 1);

        assertFigures(SUCCESSOR, "2025-09-09", 0, 0, 1, 0, 1, 0);
        assertFigures(SUCCESSOR, TODAY, 0, 1, 0, 0, 1, 0);
        assertFigures(OLD, TODAY, 1, 0, 0, 0, 0, 1);
    }

    /** 12 active, 8 lapsed, 10 registered and never paid. */
    private static List<EnrollmentState> workersOfTheOldBank() {
        List<EnrollmentState> workers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            workers.add(protectedBy(
                    id(1_000 + i), 2, "2025-03-14", trader(OLD, "51.71.01"), open("2025-03-15", "2026-12-31")));
        }
        for (int i = 0; i < 8; i++) {
            workers.add(protectedBy(
                    id(2_000 + i),
                    4,
                    "2025-03-14",
                    trader(OLD, "51.71.02"),
                    closed("2025-03-15", "2025-03-31", "2025-07-01", "LAPSED")));
        }
        for (int i = 0; i < 10; i++) {
            workers.add(registered(id(3_000 + i), "2025-03-14", trader(OLD, "51.03.02")));
        }
        return workers;
    }

    private static List<ContributionPaid> paidTo(UUID agency, List<EnrollmentState> workers, String on, int first) {
        List<ContributionPaid> paid = new ArrayList<>();
        for (EnrollmentState worker : workers.subList(0, Math.min(12, workers.size()))) {
            paid.add(contribution(
                    id(5_000 + first + paid.size()), worker.enrollmentId(), on, trader(agency, "51.71.01")));
        }
        return paid;
    }

    private static AgencyState succeeded() {
        AgencyState before = active(OLD, 1, "2025-01-01", "2025-07-31");
        return new AgencyState(
                OLD,
                9,
                "SUCCEEDED",
                before.bankCode(),
                before.name(),
                before.kind(),
                before.regency(),
                before.licensedOn(),
                before.agreements(),
                List.of(),
                SUCCESSOR,
                day(MERGED_ON),
                null);
    }

    private static void assertFigures(
            UUID agency,
            String asOf,
            long enrolled,
            long active,
            long lapsed,
            long contributions,
            long takenOver,
            long handedOver) {
        JsonPath figures = agency(agency, asOf);
        assertThat(List.of(
                        figures.getLong("enrolled"),
                        figures.getLong("active"),
                        figures.getLong("lapsed"),
                        figures.getLong("contributions"),
                        figures.getLong("takenOver"),
                        figures.getLong("handedOver")))
                .as(agency + " as of " + asOf)
                .containsExactly(enrolled, active, lapsed, contributions, takenOver, handedOver);
    }

    private static JsonPath agency(UUID id, String asOf) {
        JsonPath league = detail().get("/v1/agencies?asOf=" + asOf).jsonPath();
        int at = league.getList("items.partnerId").indexOf(id.toString());
        return at < 0 ? NOBODY : league.setRootPath("items[" + at + "]");
    }

    private static JsonPath regions() {
        return detail().get("/v1/coverage/regions?parent=51").jsonPath();
    }

    private static int funnel(String asOf) {
        return detail().get("/v1/agencies/funnel?asOf=" + asOf).path("active");
    }
}
