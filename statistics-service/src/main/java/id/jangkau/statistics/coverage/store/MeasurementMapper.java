package id.jangkau.statistics.coverage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Baseline;
import id.jangkau.statistics.coverage.domain.Measurement;
import id.jangkau.statistics.coverage.domain.Measurement.AgencyCount;
import id.jangkau.statistics.coverage.domain.Measurement.Since;
import id.jangkau.statistics.coverage.domain.Tally;
import id.jangkau.statistics.coverage.domain.Target;
import id.jangkau.statistics.coverage.domain.Target.Remark;
import id.jangkau.statistics.coverage.domain.Universe;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

/** Reads a row of {@link MeasurementSql}. */
class MeasurementMapper implements RowMapper<Measurement> {
    @Override
    public Measurement map(ResultSet row, StatementContext context) throws SQLException {
        Region region = new Region(row.getString("code"), row.getString("name"), Level.valueOf(row.getString("level")));
        return new Measurement(
                region,
                baseline(row),
                universe(row),
                target(row),
                new Tally(
                        row.getLong("registered"),
                        row.getLong("active"),
                        row.getLong("lapsed"),
                        row.getLong("contributions")),
                new Since(row.getLong("registered_since"), row.getLong("active_since")),
                row.getLong("active_last_30_days"),
                region.level() == Level.DISTRICT
                        ? null
                        : new AgencyCount(row.getLong("agencies_active"), row.getLong("agencies_listed")));
    }

    private static @Nullable Baseline baseline(ResultSet row) throws SQLException {
        LocalDate asOf = row.getObject("baseline_as_of", LocalDate.class);
        return asOf == null
                ? null
                : new Baseline(row.getLong("baseline_value"), asOf, row.getString("baseline_source"));
    }

    private static @Nullable Universe universe(ResultSet row) throws SQLException {
        LocalDate asOf = row.getObject("universe_as_of", LocalDate.class);
        return asOf == null
                ? null
                : new Universe(
                        row.getLong("universe_value"),
                        asOf,
                        row.getString("universe_source"),
                        row.getString("universe_definition"));
    }

    private static @Nullable Target target(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("target_due", LocalDate.class);
        if (due == null) {
            return null;
        }
        String english = row.getString("target_remark_en");
        Remark remark = english == null ? null : new Remark(english, row.getString("target_remark_id"));
        return new Target(row.getLong("target_value"), due, row.getString("target_source"), remark);
    }
}
