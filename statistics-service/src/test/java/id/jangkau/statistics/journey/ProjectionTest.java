package id.jangkau.statistics.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.jangkau.event.AgencyState;
import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentState;
import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.statistics.projection.ProjectAgencies;
import id.jangkau.statistics.projection.ProjectEnrollments;
import id.jangkau.statistics.projection.domain.RecordedState;
import id.jangkau.statistics.testing.History;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static id.jangkau.statistics.testing.Samples.active;
import static id.jangkau.statistics.testing.Samples.cancelled;
import static id.jangkau.statistics.testing.Samples.contribution;
import static id.jangkau.statistics.testing.Samples.id;
import static id.jangkau.statistics.testing.Samples.open;
import static id.jangkau.statistics.testing.Samples.protectedBy;
import static id.jangkau.statistics.testing.Samples.refund;
import static id.jangkau.statistics.testing.Samples.registered;
import static id.jangkau.statistics.testing.Samples.suspension;
import static id.jangkau.statistics.testing.Samples.trader;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ProjectionTest extends RealService {
    private static final UUID WORKER = id(7);
    private static final int ENROLLMENTS = 400;

    @Inject
    ProjectEnrollments enrollments;

    @Inject
    ProjectAgencies agencies;

    @Inject
    Jdbi sql;

    @Inject
    EventJson json;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSameEventsMakeTheSameCountersHoweverTheyCome(long seed) throws SQLException {
        History history = History.of(ENROLLMENTS, new Random(42));
        apply(history.events(), history.events().size());
        List<String> inOrderOnce = dump();

        empty();
        Random random = new Random(seed);
        List<Object> messy = new ArrayList<>();
        for (Object event : history.events()) {
            messy.addAll(Collections.nCopies(1 + random.nextInt(5), event));
        }
        Collections.shuffle(messy, random);
        apply(messy, 1 + random.nextInt(500));

        assertThat(dump()).isEqualTo(inOrderOnce).isNotEmpty();
        assertThat(dump()).isEqualTo(recomputed());
        assertThat(dumpOfRollups()).isEqualTo(recomputedRollups()).isNotEmpty();
    }

    @Test
    void aCorrectionMovesTheCountersToTheOtherDistrict() {
        apply(List.of(registered(WORKER, "2025-03-14", trader("51.71.01"))), 1);
        apply(List.of(protectedBy(WORKER, 2, "2025-03-14", trader("51.03.02"))), 1);

        assertThat(sql("SELECT district || ' ' || registered FROM flow")).containsExactly("51.03.02 1");
    }

    @Test
    void anOlderVersionChangesNothing() {
        EnrollmentState newer =
                protectedBy(WORKER, 2, "2025-03-14", trader("51.71.01"), open("2025-03-15", "2025-05-31"));
        apply(List.of(newer), 1);
        List<String> before = dump();

        apply(List.of(registered(WORKER, "2025-01-01", trader("51.01.01"))), 1);

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aCancelledEnrollmentVanishes() {
        apply(List.of(registered(WORKER, "2025-03-14", trader("51.71.01"))), 1);
        apply(List.of(cancelled(WORKER, 2, "2025-03-14", trader("51.71.01"))), 1);

        assertThat(dump()).isEmpty();
        assertThat(dumpOfRollups()).isEmpty();
    }

    @Test
    void theSameMoneyCountsOnce() {
        ContributionPaid paid = contribution(id(9), WORKER, "2025-03-15", trader("51.71.01"));

        apply(List.of(paid, paid), 2);
        apply(List.of(paid), 1);

        assertThat(sql("SELECT contributions FROM flow")).containsExactly("36800");
    }

    @Test
    void moneyGivenBackCountsAgainstItsOwnDayAlsoWhenItIsHeardOfFirst() {
        ContributionPaid paid = contribution(id(9), WORKER, "2025-03-15", trader("51.71.01"));
        ContributionRefunded back = refund(paid, "2025-04-02");

        apply(List.of(back, back), 1);
        assertThat(sql("SELECT day || ' ' || contributions FROM flow")).containsExactly("2025-04-02 -36800");

        apply(List.of(paid, back, paid), 1);
        assertThat(sql("SELECT day || ' ' || contributions FROM flow ORDER BY day"))
                .containsExactly("2025-03-15 36800", "2025-04-02 -36800");
    }

    @Test
    void moneyPaidAndGivenBackOnADayLeavesNothing() {
        ContributionPaid paid = contribution(id(9), WORKER, "2025-03-15", trader("51.71.01"));

        apply(List.of(paid, refund(paid, "2025-03-15")), 2);

        assertThat(dump()).isEmpty();
        assertThat(dumpOfRollups()).isEmpty();
        assertThat(recomputed()).isEmpty();
    }

    @Test
    void anAgencyIsInForceDuringItsAgreementsButNotWhileSuspended() {
        AgencyState agency = active(
                id(1),
                1,
                "2025-01-01",
                "2025-12-31",
                suspension("2025-03-01", "2025-03-14"),
                suspension("2025-09-01", null));

        QuarkusTransaction.requiringNew().run(() -> agencies.project(List.of(agency, agency)));

        assertThat(sql("SELECT in_force FROM agency"))
                .containsExactly("{[2025-01-01,2025-03-01),[2025-03-15,2025-09-01)}");
    }

    @Test
    void readsTheGoldenExamplesOfTheContract() {
        apply(
                List.of(
                        golden("enrollment-registered", EnrollmentState.class),
                        golden("enrollment-resumed", EnrollmentState.class),
                        golden("enrollment-transferred", EnrollmentState.class),
                        golden("enrollment-cancelled", EnrollmentState.class),
                        golden("contribution-paid", ContributionPaid.class),
                        golden("contribution-paid-by-worker", ContributionPaid.class),
                        golden("contribution-refunded", ContributionRefunded.class)),
                10);
        AgencyState succeeded = golden("agency-succeeded", AgencyState.class);
        QuarkusTransaction.requiringNew()
                .run(() -> agencies.project(List.of(golden("agency-activated", AgencyState.class), succeeded)));

        assertThat(sql("SELECT sum(registered), sum(lapsed), sum(resumed), sum(contributions) FROM flow", 4))
                .containsExactly("1 1 1 36800");
        assertThat(sql("SELECT taken_over, handed_over, active FROM partner_transfer ORDER BY partner", 3))
                .containsExactly("0 1 -1", "1 0 1");
        assertThat(sql("SELECT status || ' ' || upper(in_force) FROM agency")).containsExactly("SUCCEEDED 2026-02-20");
    }

    private <T> T golden(String name, Class<T> type) {
        try (var example = EnrollmentState.class.getResourceAsStream("golden/" + name + ".json")) {
            return json.read(Objects.requireNonNull(example).readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(List<?> events, int batch) {
        for (int from = 0; from < events.size(); from += batch) {
            List<?> some = events.subList(from, Math.min(events.size(), from + batch));
            QuarkusTransaction.requiringNew()
                    .run(() -> enrollments.project(
                            recorded(some),
                            only(ContributionPaid.class, some),
                            only(ContributionRefunded.class, some)));
        }
    }

    private static List<RecordedState> recorded(List<?> events) {
        return only(EnrollmentState.class, events).stream()
                .map(state -> RecordedState.of(state, Instant.EPOCH.plusSeconds(state.version())))
                .toList();
    }

    private static <T> List<T> only(Class<T> type, List<?> events) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private List<String> sql(String query) {
        return sql.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private List<String> sql(String query, int columns) {
        return sql.withHandle(handle -> handle.createQuery(query)
                .map((row, context) -> {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        values.add(row.getString(i));
                    }
                    return String.join(" ", values);
                })
                .list());
    }

    private List<String> dump() {
        return sql("SELECT flow::text FROM flow ORDER BY flow");
    }

    private List<String> dumpOfRollups() {
        return sql("""
                SELECT region_day::text FROM region_day
                UNION ALL
                SELECT partner_day::text FROM partner_day
                ORDER BY 1
                """);
    }

    private List<String> recomputedRollups() {
        String sums = "sum(registered), sum(activated), sum(lapsed), sum(resumed), sum(ended), sum(contributions)";
        return sql("""
                SELECT row(region, day, {sums})::text
                FROM (
                  SELECT split_part(regency, '.', 1) AS region, * FROM flow
                  UNION ALL
                  SELECT regency, * FROM flow
                  UNION ALL
                  SELECT district, * FROM flow WHERE district <> '') AS counted
                GROUP BY region, day
                HAVING ({sums}) <> (0, 0, 0, 0, 0, 0)
                UNION ALL
                SELECT row(partner, day, {sums})::text FROM flow GROUP BY partner, day
                HAVING ({sums}) <> (0, 0, 0, 0, 0, 0)
                ORDER BY 1
                """.replace("{sums}", sums));
    }

    /** The counters as they follow from the rows, by another way than the one they were kept. */
    private List<String> recomputed() {
        return sql("""
                SELECT counter::text FROM (
                  SELECT day, regency, district, occupation, sex, age_band, partner, programmes,
                         count(*) FILTER (WHERE kind = 'REGISTERED') AS registered,
                         count(*) FILTER (WHERE kind = 'ACTIVATED') AS activated,
                         count(*) FILTER (WHERE kind = 'LAPSED') AS lapsed,
                         count(*) FILTER (WHERE kind = 'RESUMED') AS resumed,
                         count(*) FILTER (WHERE kind = 'ENDED') AS ended,
                         coalesce(sum(amount), 0) AS contributions
                  FROM (
                    SELECT flow_day[i] AS day, regency, district, occupation, sex, age_band, flow_partner[i] AS partner,
                           programmes, flow_kind[i] AS kind, NULL::bigint AS amount
                    FROM enrollment, generate_subscripts(flow_day, 1) AS i
                    WHERE flow_kind[i] NOT LIKE '%OVER'
                    UNION ALL
                    SELECT paid_on, regency, district, occupation, sex, age_band, partner, programmes, 'PAID', amount
                    FROM contribution
                    UNION ALL
                    SELECT refunded_on, regency, district, occupation, sex, age_band, partner, programmes, 'BACK', -amount
                    FROM contribution_refund) AS happened
                  GROUP BY day, regency, district, occupation, sex, age_band, partner, programmes) AS counter
                WHERE (registered, activated, lapsed, resumed, ended, contributions) <> (0, 0, 0, 0, 0, 0)
                ORDER BY counter
                """);
    }
}
