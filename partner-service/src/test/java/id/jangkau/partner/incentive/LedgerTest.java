package id.jangkau.partner.incentive;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.Topics;
import id.jangkau.foundation.security.Roles;
import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.testing.RealParts;
import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.foundation.testing.Tokens;
import id.jangkau.partner.EnrollmentTopic;
import id.jangkau.partner.EnrollmentTopic.Event;
import id.jangkau.partner.Partners;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Tag("real")
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "partner"))
class LedgerTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 20);

    private final Jdbi database;
    private final MeterRegistry metrics;
    private final SettableClock clock;

    @Inject
    LedgerTest(Jdbi database, MeterRegistry metrics, SettableClock clock) {
        this.database = database;
        this.metrics = metrics;
        this.clock = clock;
    }

    @BeforeEach
    void itIsJune() {
        clock.set(TODAY);
        database.useHandle(handle -> handle.execute("TRUNCATE incentive_closing, incentive_settled"));
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void equalsWhatAnotherQuerySaysAfterEveryEventWasHeardTwiceInAnyOrder() {
        String partner = Partners.newApproved();
        sign(partner, "2025-02-01", "2025-03-14", "2.5");
        sign(partner, "2025-03-15", "2025-12-31", "1.75");
        var chance = new Random(7);
        var paid = IntStream.range(0, 400)
                .mapToObj(i -> EnrollmentTopic.contribution(
                        partner,
                        LocalDate.of(2025, 1, 1).plusDays(chance.nextInt(150)),
                        8_400 + chance.nextInt(90_000),
                        i % 10 == 0 ? ContributionPaid.SELF : ContributionPaid.AGENCY))
                .toList();
        var refunds = new TreeMap<Integer, LocalDate>();
        IntStream.range(0, paid.size())
                .filter(i -> i % 9 == 0)
                .forEach(i -> refunds.put(i, paid.get(i).paidOn().plusDays(chance.nextInt(20))));
        var events = new ArrayList<Event>();
        for (int time = 0; time < 2; time++) {
            paid.forEach(contribution -> events.add(EnrollmentTopic.paid(contribution)));
            refunds.forEach((i, on) -> events.add(EnrollmentTopic.refunded(paid.get(i), on)));
        }
        Collections.shuffle(events, chance);

        hear(events);

        assertThat(incentives(partner, "2025-01", "2025-06")).isEqualTo(recomputed(paid, refunds));
        assertThat(read(partner, "2025-01", "2025-06").getLong("total.entries"))
                .isEqualTo(
                        360 + refunds.keySet().stream().filter(i -> i % 10 != 0).count());
    }

    @Test
    void takesTheRateOfTheDayAlsoWhenTheAgreementIsRecordedLater() {
        String partner = Partners.newApproved();
        sign(partner, "2025-03-15", "2025-12-31", "2");
        var before = EnrollmentTopic.contribution(partner, LocalDate.of(2025, 3, 14), 36_800, ContributionPaid.AGENCY);
        var since = EnrollmentTopic.contribution(partner, LocalDate.of(2025, 3, 15), 36_800, ContributionPaid.AGENCY);

        hear(List.of(EnrollmentTopic.paid(before), EnrollmentTopic.paid(since)));

        JsonPath march = read(partner, "2025-03", "2025-03");
        assertThat(march.getLong("total.incentive")).isEqualTo(736);
        assertThat(march.getList("months[0].rates.reason")).containsExactly(null, "NO_AGREEMENT");

        sign(partner, "2025-01-01", "2025-03-14", "2.5");
        assertThat(read(partner, "2025-03", "2025-03").getLong("total.incentive"))
                .isEqualTo(736 + 920);
    }

    @Test
    void nothingIsEarnedAfterAnAgencyWasEndedBeforeItsTime() {
        String partner = Partners.newApproved();
        sign(partner, "2025-01-01", "2025-12-31", "2.5");
        Partners.post(
                        Tokens.of(Roles.HEAD_OFFICE_OFFICER),
                        partner + "/termination",
                        Map.of("reason", "WITHDRAWN", "effectiveOn", TODAY.toString(), "note", "letter 9"))
                .statusCode(200);

        hear(List.of(
                EnrollmentTopic.paid(
                        EnrollmentTopic.contribution(partner, TODAY.minusDays(1), 36_800, ContributionPaid.AGENCY)),
                EnrollmentTopic.paid(EnrollmentTopic.contribution(partner, TODAY, 36_800, ContributionPaid.AGENCY))));

        String month = YearMonth.from(TODAY).toString();
        assertThat(read(partner, "2025-01", month).getLong("total.incentive")).isEqualTo(920);
    }

    @Test
    void whatIsSettledStaysAndWhatComesLaterStandsInTheFirstOpenMonth() {
        String partner = Partners.newApproved();
        sign(partner, "2025-03-15", "2025-12-31", "2");
        var early = EnrollmentTopic.contribution(partner, LocalDate.of(2025, 3, 1), 100_000, ContributionPaid.AGENCY);
        var late = EnrollmentTopic.contribution(partner, LocalDate.of(2025, 3, 20), 50_000, ContributionPaid.AGENCY);
        hear(List.of(EnrollmentTopic.paid(early)));
        assertThat(close("2025-04").getString("month")).isEqualTo("2025-04");
        String settled = claim(partner, "2025-03");

        sign(partner, "2025-01-01", "2025-03-14", "2.5");
        hear(List.of(EnrollmentTopic.paid(late), EnrollmentTopic.refunded(early, LocalDate.of(2025, 4, 2))));

        assertThat(claim(partner, "2025-03")).isEqualTo(settled);
        JsonPath months = read(partner, "2025-03", "2025-06");
        assertThat(months.getList("months.state")).containsExactly("SETTLED", "SETTLED", "OPEN", "OPEN");
        assertThat(months.getList("months.incentive")).containsExactly(0, 0, 2_500 + 1_000 - 2_500, 0);
        assertThat(months.getList("months.amount")).containsExactly(100_000, 0, -50_000, 0);
        assertThat(months.getList("months[2].rates.line")).containsExactly("ADJUSTMENT", "PAYMENT", "REFUND");

        String beforeClosing = claim(partner, "2025-05");
        JsonPath closing = close("2025-05");
        assertThat(claim(partner, "2025-05")).isEqualTo(beforeClosing);
        assertThat(close("2025-05").getMap("")).isEqualTo(closing.getMap(""));
        assertThat(close("2025-03").getString("month")).isEqualTo("2025-04");
    }

    @Test
    void aClaimIsTheSameFileUntilSomethingChanges() {
        String partner = Partners.newActive();
        var paid = EnrollmentTopic.contribution(partner, LocalDate.of(2025, 5, 5), 36_800, ContributionPaid.AGENCY);
        hear(List.of(EnrollmentTopic.paid(paid)));
        String path = "/v1/partners/" + partner + "/incentives/2025-05/claim";

        var first = given().auth()
                .oauth2(Tokens.ofAgency(UUID.fromString(partner)))
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract();

        assertThat(first.asString())
                .contains("PAYMENT," + paid.contributionId() + "," + paid.enrollmentId() + "," + paid.participantId())
                .endsWith("TOTAL,,,,,,,36800,,920,\r\n");
        given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        hear(List.of(EnrollmentTopic.refunded(paid, LocalDate.of(2025, 5, 6))));
        given().auth()
                .oauth2(Tokens.of(Roles.AUDITOR))
                .header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(200);
    }

    private void hear(List<Event> events) {
        double before = applied();
        EnrollmentTopic.send(events);
        await().atMost(Duration.ofSeconds(30)).until(() -> applied() == before + events.size());
    }

    private double applied() {
        return metrics.counter("jangkau.events", "topic", Topics.ENROLLMENTS, "outcome", "applied")
                .count();
    }

    /** By month: amount and incentive. */
    private Map<String, List<Long>> incentives(String partner, String from, String to) {
        var found = new TreeMap<String, List<Long>>();
        JsonPath answer = read(partner, from, to);
        List<String> months = answer.getList("months.month");
        for (int i = 0; i < months.size(); i++) {
            String month = "months[" + i + "].";
            found.put(months.get(i), List.of(answer.getLong(month + "amount"), answer.getLong(month + "incentive")));
        }
        return found;
    }

    /** From what was said, once each, and the table of agreements; nothing of the ledger. */
    private Map<String, List<Long>> recomputed(List<ContributionPaid> paid, Map<Integer, LocalDate> refunds) {
        var rows = RowArrays.of(
                        "told",
                        IntStream.range(0, paid.size())
                                .boxed()
                                .filter(i -> ContributionPaid.AGENCY.equals(
                                        paid.get(i).channel()))
                                .toList())
                .column("partner", "uuid", i -> paid.get(i).categories().partnerId())
                .column("paid", "date", i -> paid.get(i).paidOn())
                .column("refunded", "date", refunds::get)
                .column("rupiah", "bigint", i -> paid.get(i).amount());
        String sql = """
                SELECT to_char(month, 'YYYY-MM') AS month, coalesce(sum(rupiah), 0) AS amount,
                       coalesce(sum(sign(rupiah) * floor(abs(rupiah) * coalesce(rate, 0) / 100 + 0.5)), 0) AS incentive
                FROM generate_series(date '2025-01-01', date '2025-06-01', interval '1 month') AS month
                LEFT JOIN (
                  SELECT partner, paid, paid AS booked, rupiah FROM %1$s
                  UNION ALL
                  SELECT partner, paid, refunded, -rupiah FROM %1$s WHERE refunded IS NOT NULL
                ) AS movement ON date_trunc('month', booked) = month
                LEFT JOIN (SELECT partner_id, daterange(valid_from, valid_until, '[]') AS days,
                           incentive_rate_percent AS rate FROM agreement) AS pks
                  ON partner_id = partner AND days @> paid
                GROUP BY month
                """.formatted(rows.sql());
        var found = new TreeMap<String, List<Long>>();
        database.useHandle(handle -> rows.bindTo(handle.createQuery(sql))
                .map((row, context) ->
                        found.put(row.getString("month"), List.of(row.getLong("amount"), row.getLong("incentive"))))
                .list());
        return found;
    }

    private static JsonPath read(String partner, String from, String to) {
        return Partners.read(partner + "/incentives?from=" + from + "&to=" + to);
    }

    private static String claim(String partner, String month) {
        return given().auth()
                .oauth2(Tokens.of(Roles.BRANCH_OFFICER))
                .get("/v1/partners/" + partner + "/incentives/" + month + "/claim")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonPath close(String month) {
        return given().auth()
                .oauth2(Tokens.of(Roles.HEAD_OFFICE_OFFICER))
                .post("/v1/incentives/" + month + "/closing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void sign(String partner, String from, String until, String rate) {
        Partners.post(
                        Tokens.of(Roles.HEAD_OFFICE_OFFICER),
                        partner + "/agreements",
                        Map.of(
                                "number",
                                "PKS/" + from + "/" + partner,
                                "from",
                                from,
                                "until",
                                until,
                                "incentiveRatePercent",
                                new BigDecimal(rate),
                                "signedByBankOn",
                                "2024-12-20",
                                "signedByAuthorityOn",
                                "2024-12-21"))
                .statusCode(201);
    }
}
