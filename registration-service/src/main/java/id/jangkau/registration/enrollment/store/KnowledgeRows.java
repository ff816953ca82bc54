package id.jangkau.registration.enrollment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.PlannedOnce;
import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.enrollment.domain.AgencyStanding;
import id.jangkau.registration.enrollment.domain.Application;
import id.jangkau.registration.enrollment.domain.BillingCode;
import id.jangkau.registration.enrollment.domain.Fingerprint;
import id.jangkau.registration.enrollment.domain.Knowledge;
import id.jangkau.registration.enrollment.domain.Registration;

/** What is known about applications before they are decided, in one query for all of them. */
@Singleton
public class KnowledgeRows {
    private final Jdbi database;
    private final RegistrationColumns registrations;
    private final Clock clock;

    KnowledgeRows(Jdbi database, RegistrationColumns registrations, Clock clock) {
        this.database = database;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** One for each application, in their order. Within the transaction that decides them. */
    public List<Knowledge> about(List<Application> applications) {
        var rows = RowArrays.of("a", applications)
                .column("partner_id", "uuid", Application::partnerId)
                .column("reference", "text", application -> application.form().reference())
                .column("key_id", "int", application -> application.index().keyId())
                .column(
                        "person_index",
                        "bytea",
                        application -> bytes(application.index().ofPerson()))
                .column(
                        "nik_index",
                        "bytea",
                        application -> bytes(application.index().ofNik()))
                .column("day", "date", Application::day)
                .column("branch_code", "text", application -> application.form().branchCode());
        String sql = """
                SELECT nextval('billing_code') AS billing_number,
                       CASE WHEN agency.in_force @> a.day THEN 'IN_FORCE'
                            WHEN agency.agreed IS NULL OR isempty(agency.agreed) THEN 'NOT_KNOWN_YET'
                            WHEN agency.agreed @> a.day THEN 'SUSPENDED'
                            WHEN agency.status = 'SUCCEEDED' AND a.day >= upper(agency.agreed) THEN 'SUCCEEDED'
                            ELSE 'NOT_IN_FORCE' END AS agency,
                       coalesce(agency.branches IS NULL OR agency.branches = '{}' OR a.branch_code IS NULL
                                OR (agency.branches ->> a.branch_code)::daterange @> a.day, false) AS branch_known,
                       e.id AS enrollment_id, e.content_key_id, e.content_index, e.reference, e.occurred_at, e.quote, e.warnings,
                       b.code AS billing_code, person.participant_id, known.participant_id AS record_id,
                       live.occupations, live.slots
                FROM %s
                LEFT JOIN agency ON agency.partner_id = a.partner_id
                LEFT JOIN enrollment e ON e.enrolled_by = a.partner_id AND e.reference = a.reference
                LEFT JOIN billing b ON b.id = e.billing_id
                LEFT JOIN participant_index person ON person.key_id = a.key_id AND person.person_index = a.person_index
                LEFT JOIN participant_index known
                  ON known.key_id = a.key_id AND known.nik_index = a.nik_index AND known.record
                LEFT JOIN LATERAL (
                  SELECT array_agg(other.occupation) AS occupations, array_agg(other.occupation_slot) AS slots
                  FROM enrollment other
                  WHERE other.participant_id = person.participant_id AND other.status NOT IN ('CANCELLED', 'ENDED')
                ) live ON true
                ORDER BY a.position
                """.formatted(rows.sql());
        return database.withHandle(handle -> {
            PlannedOnce.from(handle);
            return rows.bindTo(handle.createQuery(sql))
                    .map((row, context) -> new Knowledge(
                            past(row),
                            person(row),
                            Optional.ofNullable(row.getObject("record_id", UUID.class)),
                            AgencyStanding.valueOf(row.getString("agency")),
                            row.getBoolean("branch_known"),
                            BillingCode.of(YearMonth.from(Wita.today(clock)), row.getLong("billing_number"))))
                    .list();
        });
    }

    private Optional<Knowledge.Past> past(ResultSet row) throws SQLException {
        if (row.getObject("enrollment_id") == null) {
            return Optional.empty();
        }
        Registration registration = registrations.read(row);
        Fingerprint content =
                new Fingerprint(row.getInt("content_key_id"), HexFormat.of().formatHex(row.getBytes("content_index")));
        return Optional.of(new Knowledge.Past(content, registration));
    }

    private static Optional<Knowledge.Person> person(ResultSet row) throws SQLException {
        UUID id = row.getObject("participant_id", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        if (row.getArray("occupations") == null) {
            return Optional.of(new Knowledge.Person(id, Set.of(), Set.of()));
        }
        Set<Occupation> occupations = Arrays.stream(
                        (String[]) row.getArray("occupations").getArray())
                .map(Occupation::valueOf)
                .collect(Collectors.toSet());
        Set<Integer> slots = Arrays.stream((Short[]) row.getArray("slots").getArray())
                .map(Short::intValue)
                .collect(Collectors.toSet());
        return Optional.of(new Knowledge.Person(id, occupations, slots));
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
