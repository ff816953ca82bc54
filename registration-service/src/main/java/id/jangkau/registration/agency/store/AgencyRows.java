package id.jangkau.registration.agency.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.foundation.sql.RowArrays;

/** The copy of agencies: in force on the days of their agreements, less those of their suspensions. */
@Singleton
public class AgencyRows {
    private final Jdbi database;
    private final EventJson json;

    AgencyRows(Jdbi database, EventJson json) {
        this.database = database;
        this.json = json;
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
                .column("suspensions", "text", AgencyRows::suspensions)
                .column("branches", "text", this::branches);
        String sql = """
                INSERT INTO agency (partner_id, version, status, agreed, in_force, branches)
                SELECT partner_id, version, status, agreements::datemultirange,
                       agreements::datemultirange - suspensions::datemultirange, branches::jsonb
                FROM %s
                ORDER BY partner_id
                ON CONFLICT (partner_id) DO UPDATE
                SET version = excluded.version, status = excluded.status, agreed = excluded.agreed,
                    in_force = excluded.in_force, branches = excluded.branches
                WHERE excluded.version > agency.version
                """.formatted(rows.sql());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(sql)).execute());
    }

    /** Whether a bank may name that branch office for that day: also where it has registered none. */
    public boolean knowsBranch(UUID partnerId, String branchCode, LocalDate day) {
        return database.withHandle(handle -> handle.createQuery("""
                        SELECT branches = '{}' OR coalesce((branches ->> :branchCode)::daterange @> :day, false)
                        FROM agency WHERE partner_id = :partnerId
                        """)
                .bind("branchCode", branchCode)
                .bind("day", day)
                .bind("partnerId", partnerId)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(true));
    }

    private String branches(AgencyState agency) {
        return json.write(Objects.requireNonNullElse(agency.branches(), List.<AgencyState.Branch>of()).stream()
                .collect(Collectors.toMap(
                        AgencyState.Branch::code,
                        branch -> range(branch.from(), branch.until()),
                        (first, again) -> again)));
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
