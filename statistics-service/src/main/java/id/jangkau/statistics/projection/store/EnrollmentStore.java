package id.jangkau.statistics.projection.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.ContributionRefunded;
import id.jangkau.event.EnrollmentCategories;
import id.jangkau.foundation.sql.PlannedOnce;
import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.statistics.projection.domain.Flow;
import id.jangkau.statistics.projection.domain.RecordedState;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** Enrollments, contributions and the counters of flows. */
@ApplicationScoped
public class EnrollmentStore {
    private final Jdbi database;

    EnrollmentStore(Jdbi database) {
        this.database = database;
    }

    /**
     * One statement for the whole batch, which holds each enrollment, contribution and refund once. Only where a counter
     * has come to nothing a second one deletes it; its row is locked by the first.
     */
    public void project(
            List<RecordedState> enrollments, List<ContributionPaid> contributions, List<ContributionRefunded> refunds) {
        database.useHandle(handle -> {
            PlannedOnce.from(handle);
            Map<String, List<String>> emptied = moveCounters(handle, enrollments, contributions, refunds);
            emptied.forEach((table, places) -> handle.createUpdate(EnrollmentSql.deleteEmptied(table))
                    .bindArray("rows", String.class, places)
                    .execute());
        });
    }

    private static Map<String, List<String>> moveCounters(
            Handle handle,
            List<RecordedState> enrollments,
            List<ContributionPaid> contributions,
            List<ContributionRefunded> refunds) {
        RowArrays<RecordedState> states = statesOf(enrollments);
        RowArrays<ContributionPaid> payments = paymentsOf(contributions);
        RowArrays<ContributionRefunded> returns = refundsOf(refunds);
        Query statement = handle.createQuery(EnrollmentSql.PROJECT
                .replace("{states}", states.sql())
                .replace("{payments}", payments.sql())
                .replace("{refunds}", returns.sql()));
        return returns.bindTo(payments.bindTo(states.bindTo(statement)))
                .map((row, context) -> Map.entry(row.getString("counters"), row.getString("place")))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static RowArrays<RecordedState> statesOf(List<RecordedState> enrollments) {
        RowArrays<RecordedState> rows = RowArrays.of("state", enrollments)
                .column("id", "uuid", row -> row.state().enrollmentId())
                .column("version", "bigint", row -> row.state().version())
                .column("status", "text", row -> row.state().status())
                .column("registered_on", "date", row -> row.state().registeredOn())
                .column("recorded_at", "timestamptz", RecordedState::recordedAt)
                .column("flow_day", "text", row -> arrayOf(row, Flow::day))
                .column("flow_kind", "text", row -> arrayOf(row, Flow::kind))
                .column("flow_partner", "text", row -> arrayOf(row, Flow::partner));
        return withCategories(rows, row -> row.state().categories());
    }

    private static RowArrays<ContributionPaid> paymentsOf(List<ContributionPaid> contributions) {
        RowArrays<ContributionPaid> rows = RowArrays.of("payment", contributions)
                .column("id", "uuid", ContributionPaid::contributionId)
                .column("enrollment", "uuid", ContributionPaid::enrollmentId)
                .column("paid_on", "date", ContributionPaid::paidOn)
                .column("amount", "bigint", ContributionPaid::amount);
        return withCategories(rows, ContributionPaid::categories);
    }

    private static RowArrays<ContributionRefunded> refundsOf(List<ContributionRefunded> refunds) {
        RowArrays<ContributionRefunded> rows = RowArrays.of("refund", refunds)
                .column("id", "uuid", ContributionRefunded::contributionId)
                .column("enrollment", "uuid", ContributionRefunded::enrollmentId)
                .column("refunded_on", "date", ContributionRefunded::refundedOn)
                .column("amount", "bigint", ContributionRefunded::amount);
        return withCategories(rows, ContributionRefunded::categories);
    }

    private static <T> RowArrays<T> withCategories(RowArrays<T> rows, Function<T, EnrollmentCategories> of) {
        return rows.column("partner", "uuid", row -> of.apply(row).partnerId())
                .column("occupation", "text", row -> of.apply(row).occupation())
                .column("sex", "text", row -> of.apply(row).sex())
                .column("age_band", "text", row -> of.apply(row).ageBand())
                .column("regency", "text", row -> of.apply(row).regency())
                .column("district", "text", row -> districtOf(of.apply(row)))
                .column(
                        "programmes",
                        "text",
                        row -> String.join("+", of.apply(row).programmes()));
    }

    private static String districtOf(EnrollmentCategories categories) {
        return categories.district() == null ? "" : categories.district();
    }

    private static String arrayOf(RecordedState enrollment, Function<Flow, Object> part) {
        return enrollment.flows().stream().map(part).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
