package id.jangkau.registration.agency.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.sql.RowArrays;

/** The copy of agencies: in force on the days of their agreements, less those of their suspensions. */
@Singleton
public class AgencyRows {
    private final Jdbi database;

    AgencyRows(Jdbi database) {
        this.database = database;
    }

    /**
     * Writes those that are newer than what is there.
     *
     * @param agencies each one once
     */
    public void upsertNewer(List<AgencyState> agencies) {
        var rows = RowArrays.of("a", agencies)
                .column("partner_id", "uuid", AgencyState::partnerId)
                .column("version", "bigint", AgencyState::version)
                .column("status", "text", AgencyState::status)
                .column("agreements", "text", AgencyRows::agreements)
                .column("suspensions", "text", AgencyRows::suspensions);
        String sql = """
                INSERT INTO agency (partner_id, version, status, in_force, agreed)
                SELECT partner_id, version, status, agreements::datemultirange - suspensions::datemultirange,
                       agreements::datemultirange
                FROM %s
                ORDER BY partner_id
                ON CONFLICT (partner_id) DO UPDATE
                SET version = excluded.version, status = excluded.status, in_force = excluded.in_force,
                    agreed = excluded.agreed
                WHERE excluded.version > agency.version
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    private static String agreements(AgencyState agency) {
        return agency.agreements().stream()
                .map(agreement -> range(agreement.from(), agreement.until()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String suspensions(AgencyState agency) {
        return agency.suspensions().stream()
                .map(suspension -> range(suspension.from(), suspension.until()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Both days included; open without an end. */
    private static String range(LocalDate from, @Nullable LocalDate until) {
        return until == null ? "[" + from + ",)" : "[" + from + "," + until + "]";
    }
}
