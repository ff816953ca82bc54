package id.jangkau.systemtests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import id.jangkau.local.http.Answer;
import id.jangkau.local.http.Api;
import id.jangkau.local.http.RefusedException;
import id.jangkau.local.sample.Papers;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;
import id.jangkau.local.stack.StackSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A bank's agency from the first import to its merger into another, on a stack of its own, since midnight must come, twice:
 * the services are started again with their clocks set to the first minute of the next day in Bali.
 */
class LifeOfAnAgencyIT {
    private static final ZoneOffset WITA = ZoneOffset.ofHours(8);
    private final LocalDate today = LocalDate.now(Clock.system(WITA));
    private final LocalDate tomorrow = today.plusDays(1);
    private final LocalDate dayAfter = today.plusDays(2);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final String NOT_IN_FORCE = "AGENCY_NOT_IN_FORCE";

    private static Stack stack;

    private final Api branch = as(Role.BRANCH_OFFICER, Part.PARTNER);
    private final Api headOffice = as(Role.HEAD_OFFICE_OFFICER, Part.PARTNER);
    private final Api statistics = as(Role.STATISTICS_DETAIL, Part.STATISTICS);

    @BeforeAll
    static void start() {
        StackSettings settings = StackSettings.onFreePorts(Path.of("target", "life"));
        settings.forget();
        stack = Stack.start(settings, System.out::println);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void fromTheDirectoryToItsMergerIntoAnother() {
        String successor = onboard("699101", "PKS/699101/1", today.plusYears(1), headOffice);
        ClientCredentials another = credentials(successor);

        String bank = listed("699102");
        assertThat(answer(branch, bank, "application", "{\"appliedOn\": \"%s\"}".formatted(today)))
                .isEqualTo("APPLIED");
        Papers.complete(branch, bank);
        Api both = Calls.as(
                stack,
                new KeycloakAdmin(stack).withRoles(List.of(Role.BRANCH_OFFICER, Role.HEAD_OFFICE_OFFICER)),
                Part.PARTNER);
        assertThat(answer(both, bank, "branch-review", approval())).isEqualTo("BRANCH_APPROVED");
        assertThat(post(both, bank, "head-office-review", approval()).isProblem("FOUR_EYES"))
                .isTrue();
        assertThat(both.get("/v1/partners/" + bank)
                        .success()
                        .path("transitions")
                        .toString())
                .doesNotContain("head-office-review");
        assertThat(answer(headOffice, bank, "head-office-review", approval())).isEqualTo("APPROVED");
        assertThat(answer(headOffice, bank, "agreements", agreement("PKS/699102/1", today.minusMonths(1), today)))
                .isEqualTo("ACTIVE");
        awaitFigures(today, bank, true, 0, 0);

        Api core = Calls.as(stack, credentials(bank), Part.REGISTRATION);
        JsonNode first = enrollAndPay(core, now());
        awaitFigures(today, bank, true, 1, 1);

        core.get("/v1/enrollments?limit=1").success(); // so that it has a token, which outlives what follows
        assertThat(answer(headOffice, bank, "suspension", "{\"note\": \"uang kontribusi tidak disetor\"}"))
                .isEqualTo("SUSPENDED");
        within(A_MINUTE).until(() -> enrollIncomplete(core).body().toString(), text -> text.contains(NOT_IN_FORCE));
        assertNotInForce(enroll(core, now()), "suspended");
        within(A_MINUTE).until(() -> isLockedOut(bank));
        awaitFigures(today, bank, false, 1, 1);

        assertThat(headOffice
                        .delete("/v1/partners/" + bank + "/suspension")
                        .success()
                        .path("status")
                        .asText())
                .isEqualTo("ACTIVE");
        JsonNode second = within(A_MINUTE).until(() -> tried(() -> enrollAndPay(core, now())), JsonNode::isObject);
        awaitFigures(today, bank, true, 2, 2);

        midnight(Part.REGISTRATION, tomorrow);
        OffsetDateTime afterMidnight = tomorrow.atTime(0, 0, 30).atOffset(WITA);
        assertNotInForce(enroll(core, afterMidnight), tomorrow.toString());
        midnight(Part.STATISTICS, tomorrow);
        awaitFigures(today, bank, true, 2, 2);
        awaitFigures(tomorrow, bank, false, 2, 2);
        midnight(Part.PARTNER, tomorrow);
        within(A_MINUTE).until(() -> status(bank), "EXPIRED"::equals);
        within(A_MINUTE).until(() -> isLockedOut(bank));

        assertThat(answer(headOffice, bank, "agreements", agreement("PKS/699102/2", tomorrow, tomorrow.plusYears(1))))
                .isEqualTo("ACTIVE");
        JsonNode third =
                within(A_MINUTE).until(() -> tried(() -> enrollAndPay(core, afterMidnight)), JsonNode::isObject);
        awaitFigures(tomorrow, bank, true, 3, 3);
        Part.services().forEach(service -> midnight(service, dayAfter));
        long covered = participants(dayAfter);

        assertThat(answer(
                        headOffice,
                        bank,
                        "succession",
                        "{\"successor\": \"%s\", \"note\": \"penggabungan usaha\"}".formatted(successor)))
                .isEqualTo("SUCCEEDED");
        awaitFigures(dayAfter, successor, true, 0, 3);
        awaitFigures(dayAfter, bank, false, 3, 0);
        awaitFigures(tomorrow, successor, true, 0, 0);
        awaitFigures(tomorrow, bank, true, 3, 3);
        awaitFigures(today, bank, true, 2, 2);
        assertThat(participants(dayAfter)).isEqualTo(covered);
        Api heir = Calls.as(stack, another, Part.REGISTRATION);
        for (JsonNode worker : List.of(first, second, third)) {
            String path = "/v1/enrollments/" + worker.path("id").asText();
            assertThat(heir.get(path).success().path("status").asText()).isEqualTo("ACTIVE");
        }
        within(A_MINUTE).until(() -> isLockedOut(bank));
        assertNoDrift();
    }

    private String onboard(String bankCode, String number, LocalDate until, Api approver) {
        String id = listed(bankCode);
        answer(branch, id, "application", "{\"appliedOn\": \"%s\"}".formatted(today));
        Papers.complete(branch, id);
        answer(branch, id, "branch-review", approval());
        answer(approver, id, "head-office-review", approval());
        assertThat(answer(approver, id, "agreements", agreement(number, today.minusMonths(1), until)))
                .isEqualTo("ACTIVE");
        return id;
    }

    private String listed(String bankCode) {
        JsonNode answer = branch.post(
                        "/v1/partners/import",
                        "text/csv",
                        "bank_code,name,kind,regency_code,licensed_on,nib,npwp\n" + bankCode + ",BPR Contoh " + bankCode
                                + ",BPR,51.71,2020-01-05,,\n")
                .success();
        return answer.at("/results/0/partnerId").asText();
    }

    private ClientCredentials credentials(String partner) {
        JsonNode issued = within(A_MINUTE)
                .until(() -> post(headOffice, partner, "credentials", "{}"), Answer::isSuccess)
                .success();
        return new ClientCredentials(
                issued.path("clientId").asText(), issued.path("clientSecret").asText());
    }

    /** No client of the bank gets a token any more. */
    private boolean isLockedOut(String partner) {
        JsonNode items = headOffice
                .get("/v1/partners/" + partner + "/credentials")
                .success()
                .path("items");
        return items.size() == 1 && items.at("/0/state").asText().equals("DISABLED");
    }

    /** The service starts again in the first minute of that day. */
    private static void midnight(Part service, LocalDate day) {
        stack.stop(service);
        Duration ahead = Duration.between(
                OffsetDateTime.now(Calls.CLOCK), day.atTime(0, 1).atOffset(WITA));
        stack.start(service, Map.of("JANGKAU_CALENDAR_EVERY", "1s", "JANGKAU_CLOCK_AHEAD", ahead.toString()));
    }

    /** For two months: the days that follow may lie in the next one. */
    private static Answer enroll(Api core, OffsetDateTime occurredAt) {
        return core.post(
                "/v1/enrollments",
                "application/json",
                Workers.at(occurredAt).with("\"months\": 1", "\"months\": 2").json());
    }

    /** Which is refused in any case, so that nobody is enrolled by it. */
    private static Answer enrollIncomplete(Api core) {
        return core.post(
                "/v1/enrollments",
                "application/json",
                Workers.at(now()).with("\"JKK\", \"JKM\", \"JHT\"", "\"JKK\"").json());
    }

    private static JsonNode enrollAndPay(Api core, OffsetDateTime occurredAt) {
        JsonNode enrolled = enroll(core, occurredAt).success();
        String code = enrolled.at("/billing/code").asText();
        core.post(
                        "/v1/billings/" + code + "/payment",
                        "application/json",
                        "{\"reference\": \"PAY-%s\", \"amount\": %d, \"paidAt\": \"%s\"}"
                                .formatted(code, enrolled.at("/billing/amount").asLong(), occurredAt))
                .success();
        return enrolled;
    }

    private static void assertNotInForce(Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors")).hasSize(1);
        assertThat(answer.body().at("/errors/0/code").asText()).isEqualTo(NOT_IN_FORCE);
        assertThat(answer.body().at("/errors/0/detail").asText()).contains(reason);
    }

    private void awaitFigures(LocalDate asOf, String partner, boolean inForce, long enrolled, long active) {
        within(A_MINUTE).untilAsserted(() -> {
            JsonNode agencies = statistics
                    .get("/v1/agencies?limit=10&asOf=" + asOf)
                    .success()
                    .path("items");
            for (JsonNode agency : agencies) {
                if (agency.path("partnerId").asText().equals(partner)) {
                    assertThat(agency.path("inForce").asBoolean())
                            .as("in force on " + asOf)
                            .isEqualTo(inForce);
                    assertThat(agency.path("enrolled").asLong())
                            .as("enrolled by " + asOf)
                            .isEqualTo(enrolled);
                    assertThat(agency.path("active").asLong())
                            .as("active on " + asOf)
                            .isEqualTo(active);
                    return;
                }
            }
            throw new AssertionError("not among the agencies: " + partner);
        });
    }

    private long participants(LocalDate asOf) {
        return statistics
                .get("/v1/coverage?asOf=" + asOf)
                .success()
                .at("/participants/total")
                .asLong();
    }

    private static void assertNoDrift() {
        within(A_MINUTE)
                .until(
                        () -> as(Role.STATISTICS_ADMIN, Part.STATISTICS)
                                .get("/v1/projection/reconciliation")
                                .success(),
                        answer -> answer.path("reconciled").asBoolean());
    }

    private String status(String partner) {
        return headOffice
                .get("/v1/partners/" + partner)
                .success()
                .path("status")
                .asText();
    }

    private static String answer(Api officer, String partner, String transition, String body) {
        return post(officer, partner, transition, body).success().path("status").asText();
    }

    private static Answer post(Api officer, String partner, String transition, String body) {
        return officer.post("/v1/partners/" + partner + "/" + transition, "application/json", body);
    }

    private static String approval() {
        return "{\"decision\": \"APPROVE\", \"note\": \"lengkap\"}";
    }

    private String agreement(String number, LocalDate from, LocalDate until) {
        return """
                {"number": "%s", "from": "%s", "until": "%s", "incentiveRatePercent": 2.5,
                 "signedByBankOn": "%s", "signedByAuthorityOn": "%s"}
                """.formatted(number, from, until, today, today);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(Calls.CLOCK)
                .withOffsetSameInstant(WITA)
                .minusMinutes(1)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static JsonNode tried(Supplier<JsonNode> call) {
        try {
            return call.get();
        } catch (RefusedException e) {
            return MissingNode.getInstance();
        }
    }

    private static ConditionFactory within(Duration patience) {
        return Awaitility.await().atMost(patience).pollInterval(Duration.ofMillis(250));
    }

    private static Api as(Role role, Part service) {
        return Calls.as(stack, role, service);
    }
}
