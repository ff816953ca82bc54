package id.jangkau.partner.attention;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.event.Topics;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.EnrollmentTopic;
import id.jangkau.partner.Partners;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class AttentionTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 14);

    private final MeterRegistry metrics;
    private final SettableClock clock;

    @Inject
    AttentionTest(MeterRegistry metrics, SettableClock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    @BeforeEach
    void itIsMarch() {
        clock.set(TODAY);
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void anAgencyIsIdleThreeMonthsAfterItsLastEnrollmentOrSinceItBecameOne() {
        String never = Partners.newActive();
        String once = Partners.newActive();
        hear(once, LocalDate.of(2025, 4, 20));

        clock.set(LocalDate.of(2025, 6, 13));
        assertThat(of("AGENCY_IDLE", never)).isNull();
        clock.set(LocalDate.of(2025, 6, 14));
        assertThat(of("AGENCY_IDLE", never))
                .containsEntry("since", "2025-03-14")
                .containsEntry("days", 92);
        assertThat(of("AGENCY_IDLE", once)).isNull();
        clock.set(LocalDate.of(2025, 7, 20));
        assertThat(of("AGENCY_IDLE", once))
                .containsEntry("since", "2025-04-20")
                .containsEntry("regencyCode", "51.71")
                .containsEntry("link", "/v1/partners/" + once);

        hear(once, LocalDate.of(2025, 7, 19));
        assertThat(of("AGENCY_IDLE", once)).isNull();
    }

    @Test
    void anAgreementWithinSixtyDaysOfItsEndWantsARenewal() {
        String partner = Partners.newApproved();
        Partners.sign(partner, "PKS/E/" + partner, "2025-01-01", "2025-12-31").statusCode(201);

        clock.set(LocalDate.of(2025, 10, 31));
        assertThat(of("AGREEMENT_ENDING", partner)).isNull();
        clock.set(LocalDate.of(2025, 11, 1));
        assertThat(of("AGREEMENT_ENDING", partner))
                .containsEntry("until", "2025-12-31")
                .containsEntry("days", 60)
                .containsEntry("action", "agreements")
                .containsEntry("agreement", "PKS/E/" + partner);

        Partners.sign(partner, "PKS/N/" + partner, "2026-01-01", "2026-12-31").statusCode(201);
        assertThat(of("AGREEMENT_ENDING", partner)).isNull();
    }

    @Test
    void reviewsWaitLongestFirstAndPageByPage() {
        String first = Partners.newProspect();
        Partners.apply(first).statusCode(200);
        clock.set(TODAY.plusDays(2));
        String second = Partners.newProspect();
        Partners.apply(second).statusCode(200);
        clock.set(TODAY.plusDays(5));

        assertThat(of("REVIEW_WAITING", first)).containsEntry("days", 5).containsEntry("action", "branch-review");
        assertThat(partners(all("REVIEW_WAITING", 1))).containsSubsequence(first, second);
        assertThat(all("REVIEW_WAITING", 1)).isEqualTo(all("REVIEW_WAITING", 200));

        Partners.review("branch", "b", first, "APPROVE").statusCode(200);
        assertThat(of("REVIEW_WAITING", first)).containsEntry("days", 0).containsEntry("action", "head-office-review");
        assertThat(partners(all("REVIEW_WAITING", 1))).containsSubsequence(second, first);
    }

    @Test
    void isNarrowedByRegencyAndCountedByKind() {
        Partners.apply(Partners.newProspect()).statusCode(200);
        int here = get("?regency=51.71").extract().path("counts.REVIEW_WAITING");

        assertThat(here).isPositive();
        get("?regency=51.03")
                .body("counts.REVIEW_WAITING", equalTo(0))
                .body("items.findAll { it.regencyCode != '51.03' }.size()", equalTo(0));
        clock.set(TODAY.plusYears(1));
        int everywhere = get("").extract().path("counts.REVIEW_WAITING");
        assertThat(metrics.get("jangkau.attention.items")
                        .tag("kind", "REVIEW_WAITING")
                        .gauge()
                        .value())
                .isEqualTo(everywhere);
    }

    @Test
    void readsItsParametersStrictlyAndIsForOfficersAlone() {
        get("?kind=BORED").statusCode(400).body("errors[0].code", equalTo("ATTENTION_KIND_UNKNOWN"));
        get("?cursor=x").statusCode(400).body("errors[0].field", equalTo("cursor"));
        get("?limit=201").statusCode(400).body("errors[0].field", equalTo("limit"));
        given().auth()
                .oauth2(Tokens.of(Roles.AGENCY))
                .get("/v1/attention")
                .then()
                .statusCode(403);
    }

    private void hear(String partner, LocalDate registeredOn) {
        double before = applied();
        EnrollmentTopic.send(List.of(EnrollmentTopic.registered(partner, registeredOn)));
        await().atMost(Duration.ofSeconds(30)).until(() -> applied() == before + 1);
    }

    private double applied() {
        return metrics.counter("jangkau.events", "topic", Topics.ENROLLMENTS, "outcome", "applied")
                .count();
    }

    private static @Nullable Map<String, Object> of(String kind, String partner) {
        return all(kind, 200).stream()
                .filter(item -> partner.equals(item.get("partnerId")))
                .findFirst()
                .orElse(null);
    }

    private static List<Object> partners(List<Map<String, Object>> items) {
        return items.stream().map(item -> item.get("partnerId")).toList();
    }

    private static List<Map<String, Object>> all(String kind, int limit) {
        List<Map<String, Object>> found = new ArrayList<>();
        String cursor = null;
        do {
            var page = get("?kind=" + kind + "&limit=" + limit + (cursor == null ? "" : "&cursor=" + cursor))
                    .statusCode(200)
                    .extract();
            found.addAll(page.path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return found;
    }

    private static ValidatableResponse get(String query) {
        return given().auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .get("/v1/attention" + query)
                .then();
    }
}
