package id.jangkau.statistics.projection.store;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.event.AgencyState;
import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.statistics.projection.domain.InForce;

/** The table of agencies. */
@ApplicationScoped
public class AgencyStore {
    private static final String PROJECT = """
            INSERT INTO agency AS kept
              (id, version, status, bank_code, name, kind, regency, licensed_on, successor, in_force)
            SELECT id, version, status, bank_code, name, kind, regency, licensed_on, successor,
                   agreements::datemultirange - suspensions::datemultirange
            FROM {agencies}
            ON CONFLICT (id) DO UPDATE SET
              version = excluded.version, status = excluded.status, bank_code = excluded.bank_code,
              name = excluded.name, kind = excluded.kind, regency = excluded.regency,
              licensed_on = excluded.licensed_on, successor = excluded.successor, in_force = excluded.in_force
            WHERE excluded.version > kept.version
            """;

    private final Jdbi database;

    AgencyStore(Jdbi database) {
        this.database = database;
    }

    /** One statement for the whole batch, which holds each agency once. */
    public void project(List<AgencyState> agencies) {
        RowArrays<AgencyState> rows = RowArrays.of("agency_state", agencies)
                .column("id", "uuid", AgencyState::partnerId)
                .column("version", "bigint", AgencyState::version)
                .column("status", "text", AgencyState::status)
                .column("bank_code", "text", AgencyState::bankCode)
                .column("name", "text", AgencyState::name)
                .column("kind", "text", AgencyState::kind)
                .column("regency", "text", AgencyState::regency)
                .column("licensed_on", "date", AgencyState::licensedOn)
                .column("successor", "uuid", AgencyState::successor)
                .column("agreements", "text", agency -> InForce.of(agency).agreements())
                .column("suspensions", "text", agency -> InForce.of(agency).suspensions());
        database.useHandle(handle -> rows.bindTo(handle.createUpdate(PROJECT.replace("{agencies}", rows.sql())))
                .execute());
    }
}
