package id.jangkau.statistics.projection.store;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import id.jangkau.event.ContributionPaid;
import id.jangkau.event.EnrollmentCategories;
import id.jangkau.event.EnrollmentState;
import id.jangkau.statistics.projection.domain.Flow;
import id.jangkau.statistics.projection.domain.Flows;

/** Enrollments, contributions and the counters of flows. */
@ApplicationScoped
public class EnrollmentStore {
    private final Jdbi database;

    EnrollmentStore(DataSource dataSource) {
        this.database = Jdbi.create(dataSource);
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
        Query statement = handle.createQuery(EnrollmentSql.PROJECT);
        bindEnrollments(statement, enrollments);
        bindContributions(statement, contributions);
        return statement.mapTo(String.class).list();
    }

    private static void bindEnrollments(Query statement, List<EnrollmentState> enrollments) {
        var columns = new Columns<>(statement, enrollments)
                .uuid("id", EnrollmentState::enrollmentId)
                .number("version", EnrollmentState::version)
                .text("status", EnrollmentState::status)
                .text("registeredOn", EnrollmentState::registeredOn)
                .text("flowDay", enrollment -> arrayOf(enrollment, Flow::day))
                .text("flowKind", enrollment -> arrayOf(enrollment, Flow::kind));
        bindCategories(columns, "", EnrollmentState::categories);
    }

    private static void bindContributions(Query statement, List<ContributionPaid> contributions) {
        var columns = new Columns<>(statement, contributions)
                .uuid("paidId", ContributionPaid::contributionId)
                .uuid("paidEnrollment", ContributionPaid::enrollmentId)
                .text("paidOn", ContributionPaid::paidOn)
                .number("paidAmount", ContributionPaid::amount);
        bindCategories(columns, "paid_", ContributionPaid::categories);
    }

    private static <T> void bindCategories(
            Columns<T, Query> columns, String prefix, Function<T, EnrollmentCategories> of) {
        columns.uuid(prefix + "partner", row -> of.apply(row).partnerId())
                .text(prefix + "occupation", row -> of.apply(row).occupation())
                .text(prefix + "sex", row -> of.apply(row).sex())
                .text(prefix + "age_band", row -> of.apply(row).ageBand())
                .text(prefix + "regency", row -> of.apply(row).regency())
                .text(prefix + "district", row -> districtOf(of.apply(row)))
                .text(
                        prefix + "programmes",
                        row -> String.join("+", of.apply(row).programmes()));
    }

    private static String districtOf(EnrollmentCategories categories) {
        return categories.district() == null ? "" : categories.district();
    }

    private static String arrayOf(EnrollmentState enrollment, Function<Flow, Object> part) {
        return Flows.of(enrollment).stream().map(part).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
