package id.jangkau.statistics.projection.store;

import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.event.AgencyState;
import id.jangkau.statistics.projection.domain.InForce;

/** The table of agencies. */
@ApplicationScoped
public class AgencyStore {
    private static final String PROJECT = """
            INSERT INTO agency AS kept
              (id, version, status, bank_code, name, kind, regency, licensed_on, successor, in_force)
            SELECT id, version, status, bank_code, name, kind, regency, licensed_on::date, successor,
                   agreements::datemultirange - suspensions::datemultirange
            FROM unnest(:id, :version, :status, :bankCode, :name, :kind, :regency, :licensedOn, :successor,
                        :agreements, :suspensions)
              AS batch (id, version, status, bank_code, name, kind, regency, licensed_on, successor,
                        agreements, suspensions)
            ON CONFLICT (id) DO UPDATE SET
              version = excluded.version, status = excluded.status, bank_code = excluded.bank_code,
              name = excluded.name, kind = excluded.kind, regency = excluded.regency,
              licensed_on = excluded.licensed_on, successor = excluded.successor, in_force = excluded.in_force
            WHERE excluded.version > kept.version
            """;

    private final Jdbi database;

    AgencyStore(DataSource dataSource) {
        this.database = Jdbi.create(dataSource);
    }

    /** One statement for the whole batch, which holds each agency once. */
    public void project(List<AgencyState> agencies) {
        List<InForce> inForce = agencies.stream().map(InForce::of).toList();
        database.useHandle(handle -> {
            var columns = new Columns<>(handle.createUpdate(PROJECT), agencies);
            columns.uuid("id", AgencyState::partnerId)
                    .number("version", AgencyState::version)
                    .text("status", AgencyState::status)
                    .text("bankCode", AgencyState::bankCode)
                    .text("name", AgencyState::name)
                    .text("kind", AgencyState::kind)
                    .text("regency", AgencyState::regency)
                    .text("licensedOn", AgencyState::licensedOn)
                    .uuid("successor", AgencyState::successor)
                    .statement()
                    .bindArray(
                            "agreements",
                            String.class,
                            inForce.stream().map(InForce::agreements).toList())
                    .bindArray(
                            "suspensions",
                            String.class,
                            inForce.stream().map(InForce::suspensions).toList())
                    .execute();
        });
    }
}
