package id.jangkau.registration;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.registration.enrollment.domain.BillingCode;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.participant.store.Vault;
import io.quarkus.arc.Arc;

import static org.assertj.core.api.Assertions.assertThat;

/** Workers under one billing, as a batch leaves them: registered traders with an income of a million. */
public record ManyWorkers(UUID billingId, String code) {
    /** Not yet paid. */
    public static ManyWorkers registered(Bank bank, int count) {
        ManyWorkers workers = billing(bank.partnerId(), count * 36_800L);
        RowArrays<UUID> people = people(count);
        String sql = """
            WITH people AS (
              INSERT INTO participant (id, identity, created_at) SELECT id, identity, now() FROM %s RETURNING id
            ),
            enrolled AS (
              INSERT INTO enrollment (id, participant_id, partner_id, enrolled_by, reference, content_key_id, content_index, version,
                status, occupation, occupation_slot, regency, sex, age_band, programmes, monthly_income, occurred_at,
                registered_on, consent_given_at, consent_text_version, declared, quote, warnings, protection, billing_id,
                created_at)
              SELECT uuidv7(), id, :partnerId, :partnerId, id::text, 1, '\\x00', 1, 'REGISTERED', 'TRADER', 1, '51.71', 'FEMALE', '25-34',
                '{JKK,JKM,JHT}', 1000000, '2025-03-14', '2025-03-14', '2025-03-14', '1', '\\x00', '{"months": [], "total": 0}', '{}', '[]', :billingId,
                now()
              FROM people RETURNING id
            )
            INSERT INTO billing_item (billing_id, enrollment_id, amount, months)
            SELECT :billingId, id, 36800, 1 FROM enrolled
            """.formatted(people.sql());
        database()
                .useHandle(handle -> people.bindTo(handle.createUpdate(sql))
                        .bind("partnerId", bank.partnerId())
                        .bind("billingId", workers.billingId)
                        .execute());
        return workers;
    }

    private static RowArrays<UUID> people(int count) {
        Vault vault = Arc.container().instance(Vault.class).get();
        AtomicInteger serial = new AtomicInteger();
        return RowArrays.of("p", Stream.generate(UUID::randomUUID).limit(count).toList())
                .column("id", "uuid", id -> id)
                .column("identity", "bytea", id -> vault.seal(id, person(serial.incrementAndGet())));
    }

    private static Identity person(int serial) {
        return new Identity(
                "317101570890%04d".formatted(serial), "NI LUH CONTOH", LocalDate.of(1990, 8, 17), Sex.FEMALE);
    }

    /** The same workers under another billing, for as much. */
    public ManyWorkers billedAgain() {
        UUID partnerId = database()
                .withHandle(handle -> handle.createQuery("SELECT partner_id FROM billing WHERE id = :id")
                        .bind("id", billingId)
                        .mapTo(UUID.class)
                        .one());
        ManyWorkers again = billing(partnerId, ask("sum(i.amount)"));
        database()
                .useHandle(handle -> handle.createUpdate(
                                "INSERT INTO billing_item (billing_id, enrollment_id, amount, months)"
                                        + " SELECT :again, enrollment_id, amount, months FROM billing_item WHERE billing_id = :id")
                        .bind("again", again.billingId)
                        .bind("id", billingId)
                        .execute());
        return again;
    }

    private static ManyWorkers billing(UUID partnerId, long amount) {
        UUID billingId = UUID.randomUUID();
        return database().inTransaction(handle -> {
            long number = handle.createQuery("SELECT nextval('billing_code')")
                    .mapTo(Long.class)
                    .one();
            String code = BillingCode.of(YearMonth.of(2025, 3), number);
            handle.createUpdate("INSERT INTO billing (code, id, partner_id, opened_by, amount, opened_at)"
                            + " VALUES (:code, :id, :partnerId, :partnerId, :amount, now())")
                    .bind("code", code)
                    .bind("id", billingId)
                    .bind("partnerId", partnerId)
                    .bind("amount", amount)
                    .execute();
            return new ManyWorkers(billingId, code);
        });
    }

    /** Asks about them: {@code e} are their enrollments, {@code i} the items of the billing. */
    public long ask(String number) {
        String sql =
                "SELECT coalesce(" + number + ", 0) FROM billing_item i JOIN enrollment e ON e.id = i.enrollment_id"
                        + " WHERE i.billing_id = :billingId";
        return database()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("billingId", billingId)
                        .mapTo(Long.class)
                        .one());
    }

    /** How many contributions were booked for them, each for what was asked. */
    public long booked() {
        return ask("sum((SELECT count(*) FROM contribution c WHERE c.enrollment_id = e.id AND c.amount = i.amount))");
    }

    public long activated() {
        return ask(
                "sum((SELECT count(*) FROM enrollment_change c WHERE c.enrollment_id = e.id AND c.kind = 'ACTIVATED'))");
    }

    /** Soon, all of them to the end of March 2025, and nothing was booked twice. */
    public void areProtectedOnce() {
        long all = ask("count(*)");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> ask("count(*) FILTER (WHERE i.applied)") == all);
        assertThat(booked()).isEqualTo(all);
        assertThat(activated()).isEqualTo(all);
        assertThat(ask("count(*) FILTER (WHERE e.status = 'ACTIVE' AND e.version = 2 AND e.paid_until = '2025-03-31')"))
                .isEqualTo(all);
    }

    /** Sets columns of the enrollments at these places, in the order of their ids, counted from 1. */
    public void set(String columns, int fromPlace, int toPlace) {
        String sql = """
                UPDATE enrollment SET %s FROM (
                  SELECT enrollment_id, row_number() OVER (ORDER BY enrollment_id) AS place
                  FROM billing_item WHERE billing_id = :billingId) item
                WHERE id = item.enrollment_id AND place BETWEEN :from AND :to
                """.formatted(columns);
        database()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bind("billingId", billingId)
                        .bind("from", fromPlace)
                        .bind("to", toPlace)
                        .execute());
    }

    /** The one at this place, in the order of their ids, counted from 1. */
    public String id(int place) {
        return database()
                .withHandle(handle -> handle.createQuery(
                                "SELECT enrollment_id FROM billing_item WHERE billing_id = :billingId ORDER BY 1 OFFSET :before LIMIT 1")
                        .bind("billingId", billingId)
                        .bind("before", place - 1)
                        .mapTo(String.class)
                        .one());
    }

    /** The one at this place, whom a bank can read from now on. */
    public String readableId(int place) {
        String id = id(place);
        EnrollmentForm.Person person = new EnrollmentForm.Person(
                "5171015708900001", "NI LUH CONTOH", LocalDate.of(1990, 8, 17), Sex.FEMALE, null, null, null, null);
        byte[] declared = Arc.container().instance(Vault.class).get().seal(UUID.fromString(id), person);
        database()
                .useHandle(
                        handle -> handle.createUpdate("UPDATE enrollment SET declared = :declared WHERE id = :id::uuid")
                                .bind("declared", declared)
                                .bind("id", id)
                                .execute());
        return id;
    }

    private static Jdbi database() {
        return Arc.container().instance(Jdbi.class).get();
    }
}
