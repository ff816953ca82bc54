package id.jangkau.statistics.coverage.store;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Baseline;
import id.jangkau.statistics.coverage.domain.Measurement;
import id.jangkau.statistics.coverage.domain.Measurement.AgencyCount;
import id.jangkau.statistics.coverage.domain.Measurement.Since;
import id.jangkau.statistics.coverage.domain.Remark;
import id.jangkau.statistics.coverage.domain.Tally;
import id.jangkau.statistics.coverage.domain.Target;
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
                universes(row),
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
                : new Baseline(
                        row.getLong("baseline_value"),
                        asOf,
                        row.getString("baseline_source"),
                        remark(row.getString("baseline_remark_en"), row.getString("baseline_remark_id")));
    }

    private static List<Universe> universes(ResultSet row) throws SQLException {
        Array names = row.getArray("universe_names");
        if (names == null) {
            return List.of();
        }
        Object[] values = array(row, "universe_values");
        Object[] days = array(row, "universe_days");
        Object[] sources = array(row, "universe_sources");
        Object[] definitions = array(row, "universe_definitions");
        @Nullable Object[] english = array(row, "universe_remarks_en");
        @Nullable Object[] indonesian = array(row, "universe_remarks_id");
        List<Universe> universes = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            universes.add(new Universe(
                    (String) ((Object[]) names.getArray())[i],
                    (Long) values[i],
                    ((Date) days[i]).toLocalDate(),
                    (String) sources[i],
                    (String) definitions[i],
                    remark((String) english[i], (String) indonesian[i])));
        }
        return universes;
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
        return (Object[]) row.getArray(column).getArray();
    }

    private static @Nullable Target target(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("target_due", LocalDate.class);
        return due == null
                ? null
                : new Target(
                        row.getLong("target_value"),
                        due,
                        row.getString("target_source"),
                        remark(row.getString("target_remark_en"), row.getString("target_remark_id")));
    }

    private static @Nullable Remark remark(@Nullable String english, @Nullable String indonesian) {
        return english == null || indonesian == null ? null : new Remark(english, indonesian);
    }
}
