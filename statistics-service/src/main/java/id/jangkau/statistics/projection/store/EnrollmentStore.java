package id.jangkau.statistics.projection.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentState;
import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.statistics.projection.domain.Flow;
import id.jangkau.statistics.projection.domain.Flows;

/** Enrollments, contributions and the counters of flows. */
@ApplicationScoped
public class EnrollmentStore {
    private final Jdbi database;

    EnrollmentStore(Jdbi database) {
        this.database = database;
    }

    /**
     * One statement for the whole batch, which holds each enrollment and each contribution once. Only where a counter
     * has come to nothing a second one deletes it; its row is locked by the first.
     */
    public void project(List<EnrollmentState> enrollments, List<ContributionPaid> contributions) {
        database.useHandle(handle -> {
            List<String> emptied = moveCounters(handle, enrollments, contributions);
            if (!emptied.isEmpty()) {
                handle.createUpdate(EnrollmentSql.DELETE_EMPTIED)
                        .bindArray("rows", String.class, emptied)
                        .execute();
            }
        });
    }

    private static List<String> moveCounters(
            Handle handle, List<EnrollmentState> enrollments, List<ContributionPaid> contributions) {
        RowArrays<EnrollmentState> states = statesOf(enrollments);
        RowArrays<ContributionPaid> payments = paymentsOf(contributions);
        Query statement = handle.createQuery(
                EnrollmentSql.PROJECT.replace("{states}", states.sql()).replace("{payments}", payments.sql()));
        return payments.bindTo(states.bindTo(statement)).mapTo(String.class).list();
    }

    private static RowArrays<EnrollmentState> statesOf(List<EnrollmentState> enrollments) {
        RowArrays<EnrollmentState> rows = RowArrays.of("state", enrollments)
                .column("id", "uuid", EnrollmentState::enrollmentId)
                .column("version", "bigint", EnrollmentState::version)
                .column("status", "text", EnrollmentState::status)
                .column("registered_on", "date", EnrollmentState::registeredOn)
                .column("flow_day", "text", enrollment -> arrayOf(enrollment, Flow::day))
                .column("flow_kind", "text", enrollment -> arrayOf(enrollment, Flow::kind));
        return withCategories(rows, EnrollmentState::categories);
    }

    private static RowArrays<ContributionPaid> paymentsOf(List<ContributionPaid> contributions) {
        RowArrays<ContributionPaid> rows = RowArrays.of("payment", contributions)
                .column("id", "uuid", ContributionPaid::contributionId)
                .column("enrollment", "uuid", ContributionPaid::enrollmentId)
                .column("paid_on", "date", ContributionPaid::paidOn)
                .column("amount", "bigint", ContributionPaid::amount);
        return withCategories(rows, ContributionPaid::categories);
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

    private static String arrayOf(EnrollmentState enrollment, Function<Flow, Object> part) {
        return Flows.of(enrollment).stream().map(part).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
