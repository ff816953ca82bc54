package id.jangkau.partner.life;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.AgencyTopic;
import id.jangkau.partner.Partners;
import id.jangkau.partner.onboarding.FollowCalendar;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** An agency from its first day to its end, over HTTP, day by day. */
@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class AgencyLifeTest {
    private final EventJson json = new EventJson();
    private final FollowCalendar calendar;
    private final SettableClock clock;

    AgencyLifeTest(FollowCalendar calendar, SettableClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void isSuspendedReinstatedExpiresAtMidnightIsRenewedAndMergedIntoAnother() throws IOException {
        on("2025-07-01");
        String partner = activeUntil("2025-12-31");

        on("2025-08-01");
        Partners.suspend(partner, " ").statusCode(422).body("code", equalTo("REASON_REQUIRED"));
        Partners.suspend(partner, "reports late")
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("transitions", contains("agreements", "reinstatement", "termination", "succession"));
        Partners.suspend(partner, "again").statusCode(409).body("detail", containsString("reinstatement"));

        on("2025-08-15");
        Partners.reinstate(partner)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("suspensions.from", contains("2025-08-01"))
                .body("suspensions.until", contains("2025-08-14"));

        at("2025-12-31T15:59:59Z");
        assertThat(Partners.read(partner).getString("status")).isEqualTo("ACTIVE");
        at("2025-12-31T16:00:00Z");
        assertThat(Partners.read(partner).getString("status")).isEqualTo("EXPIRED");

        on("2026-01-10");
        Partners.sign(partner, "PKS/2/" + partner, "2026-01-10", "2027-01-09").statusCode(201);
        String successor = activeUntil("2099-12-31");

        on("2026-03-01");
        Partners.succeed(partner, successor)
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"))
                .body("successor", equalTo(successor))
                .body("succeededOn", equalTo("2026-03-01"))
                .body("agreements[1].until", equalTo("2027-01-09"))
                .body("agreements[1].lastDay", equalTo("2026-02-28"))
                .body("transitions", empty());
        Partners.sign(partner, "PKS/3/" + partner, "2028-01-01", "2029-01-01").statusCode(409);
        Partners.apply(partner).statusCode(409);

        var events = AgencyTopic.eventsOf(partner, 10);
        assertThat(events.subList(4, 10))
                .extracting(event -> AgencyTopic.typeOf(event).replace("id.jangkau.partner.agency.", ""))
                .containsExactly("activated", "suspended", "reinstated", "expired", "activated", "succeeded");
        var told = json.read(events.getLast().value(), AgencyState.class);
        assertThat(told.successor()).isEqualTo(UUID.fromString(successor));
        assertThat(told.suspensions())
                .containsExactly(new AgencyState.Suspension(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 14)));
        assertThat(told.agreements()).extracting(AgencyState.Agreement::until).hasToString("[2025-12-31, 2026-02-28]");
    }

    @Test
    void isRenewedWithoutAGap() {
        on("2025-07-01");
        String partner = activeUntil("2025-12-31");
        on("2025-12-01");
        Partners.sign(partner, "PKS/2/" + partner, "2026-01-01", "2026-12-31")
                .statusCode(201)
                .body("status", equalTo("ACTIVE"));

        on("2026-01-01");

        assertThat(Partners.read(partner).getString("status")).isEqualTo("ACTIVE");
        assertThat(Partners.statuses(partner)).doesNotContain("EXPIRED").hasSize(6);
    }

    @Test
    void expiresWhileSuspendedAndIsNotActiveAgainUntilItIsReinstated() {
        on("2025-07-01");
        String partner = activeUntil("2025-12-31");
        Partners.suspend(partner, "reports late").statusCode(200);

        on("2026-01-01");
        assertThat(Partners.read(partner).getString("status")).isEqualTo("EXPIRED");
        Partners.sign(partner, "PKS/2/" + partner, "2026-02-01", "2026-12-31").statusCode(201);
        on("2026-02-01");
        assertThat(Partners.read(partner).getString("status")).isEqualTo("SUSPENDED");

        Partners.reinstate(partner).statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void endsByTerminationAndAppliesAnewUnlessTheLicenceWasRevoked() {
        on("2025-07-01");
        String withdrawn = activeUntil("2099-12-31");
        Partners.terminate(withdrawn, "WITHDRAWN")
                .statusCode(200)
                .body("status", equalTo("TERMINATED"))
                .body("termination.reason", equalTo("WITHDRAWN"))
                .body("termination.effectiveOn", equalTo("2025-07-01"));
        Partners.apply(withdrawn).statusCode(200).body("status", equalTo("APPLIED"));

        String closed = Partners.newProspect();
        Partners.terminate(closed, "LICENCE_REVOKED").statusCode(200).body("transitions", contains("succession"));
        Partners.apply(closed).statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
        Partners.terminate(Partners.newProspect(), "BOREDOM")
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    @Test
    void isHandedOverToNobodyButAnotherAgencyInForce() {
        String partner = Partners.newActive();

        refusesSuccessor(partner, partner, "SUCCESSOR_IS_ITSELF");
        refusesSuccessor(partner, UUID.randomUUID().toString(), "SUCCESSOR_UNKNOWN");
        refusesSuccessor(partner, Partners.newApproved(), "SUCCESSOR_NOT_ACTIVE");
        Partners.post(Tokens.of(Roles.HEAD_OFFICE_OFFICER), partner + "/succession", "{\"note\":\"merger\"}")
                .statusCode(400)
                .body("errors[0].field", equalTo("successor"));
        Partners.succeed(UUID.randomUUID().toString(), partner).statusCode(404);
    }

    @Test
    void twoBanksMergedIntoEachOtherAtOnceMakeOneSuccession() throws Exception {
        String one = Partners.newActive();
        String other = Partners.newActive();

        try (var officers = Executors.newFixedThreadPool(2)) {
            var answers = officers.invokeAll(List.<Callable<Integer>>of(
                    () -> Partners.succeed(one, other).extract().statusCode(),
                    () -> Partners.succeed(other, one).extract().statusCode()));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void offersEachOfficerOnlyWhatIsTheirs() {
        String partner = Partners.newProspect();
        Partners.apply(partner).statusCode(200).body("transitions", contains("branch-review"));
        Partners.review("branch", "first", partner, "APPROVE").statusCode(200).body("transitions", empty());

        assertThat(offered(Tokens.of(Roles.HEAD_OFFICE_OFFICER, "second"), partner))
                .containsExactly("head-office-review", "termination");
        assertThat(offered(Tokens.of(Roles.HEAD_OFFICE_OFFICER, "first"), partner))
                .containsExactly("termination");
        assertThat(offered(Tokens.of(Roles.AUDITOR), partner)).isEmpty();
    }

    private void on(String day) {
        clock.set(LocalDate.parse(day));
        followCalendar();
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
        followCalendar();
    }

    private void followCalendar() {
        calendar.overtaken().forEach(calendar::follow);
    }

    private static String activeUntil(String until) {
        String partner = Partners.newApproved();
        Partners.sign(partner, "PKS/" + partner, "2025-07-01", until)
                .statusCode(201)
                .body("status", equalTo("ACTIVE"));
        return partner;
    }

    private static void refusesSuccessor(String partner, String successor, String code) {
        Partners.succeed(partner, successor)
                .statusCode(422)
                .body("errors[0].field", equalTo("successor"))
                .body("errors[0].code", equalTo(code));
    }

    private static List<String> offered(String token, String partner) {
        return Partners.readAs(token, partner).getList("transitions", String.class);
    }
}
