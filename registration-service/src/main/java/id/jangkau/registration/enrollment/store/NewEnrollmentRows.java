package id.jangkau.registration.enrollment.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.NewEnrollment;
import id.jangkau.registration.participant.domain.Sex;
import id.jangkau.registration.participant.store.Vault;

/** Writes workers who were accepted, any number of them in one statement: person, billing, enrollment. */
@Singleton
public class NewEnrollmentRows {
    /** SQL states of a unique violation and of a deadlock: both mean that another transaction was first. */
    private static final Set<String> COLLISIONS = Set.of("23505", "40P01");

    private final Jdbi database;
    private final Vault vault;
    private final RegistrationColumns columns;

    NewEnrollmentRows(Jdbi database, Vault vault, RegistrationColumns columns) {
        this.database = database;
        this.vault = vault;
        this.columns = columns;
    }

    /** Identity of a person as first declared. */
    record Identity(String nik, String fullName, LocalDate birthDate, Sex sex) {}

    /**
     * Stores all or none.
     *
     * @throws EnrollmentCollision when another transaction was first: roll back and decide again
     */
    public void insert(List<NewEnrollment> accepted, Instant now) {
        RowArrays<NewEnrollment> rows = rows(accepted);
        try {
            database.useHandle(handle -> rows.bindTo(handle.createUpdate(insertFrom(rows.sql())))
                    .bind("keyId", vault.indexKeyId())
                    .bind("now", at(now))
                    .execute());
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException sql && COLLISIONS.contains(sql.getSQLState())) {
                throw new EnrollmentCollision(e);
            }
            throw e;
        }
    }

    private static String insertFrom(String rows) {
        return """
            WITH accepted AS MATERIALIZED (SELECT * FROM %s),
            people AS (
              INSERT INTO participant (id, identity, created_at)
              SELECT participant_id, identity, :now FROM accepted WHERE new_person
            ),
            indexes AS (
              INSERT INTO participant_index (key_id, person_index, nik_index, participant_id, record)
              SELECT :keyId, nik_index, nik_index, participant_id, true FROM accepted WHERE new_person ORDER BY nik_index
            ),
            billings AS (
              INSERT INTO billing (code, id, partner_id, amount, opened_at)
              SELECT billing_code, billing_id, partner_id, amount, :now FROM accepted WHERE batch_id IS NULL
            ),
            enrollments AS (
              INSERT INTO enrollment (id, participant_id, partner_id, reference, content_key_id, content_index, version, status, branch_code,
                occupation, occupation_slot, regency, district, sex, age_band, programmes, monthly_income, occurred_at,
                registered_on, consent_given_at, consent_text_version, declared, quote, warnings, protection, billing_id,
                batch_id, created_at)
              SELECT id, participant_id, partner_id, reference, :keyId, content_index, version, status, branch_code,
                occupation, slot, regency, district, sex, age_band, string_to_array(programmes, '+'), monthly_income,
                occurred_at, registered_on, consent_given_at, consent_text_version, declared, quote,
                string_to_array(warnings, '+'), '[]'::jsonb, billing_id, batch_id, :now
              FROM accepted ORDER BY position
            )
            INSERT INTO billing_item (billing_id, enrollment_id, amount, months)
            SELECT billing_id, id, amount, months FROM accepted
            """.formatted(rows);
    }

    private RowArrays<NewEnrollment> rows(List<NewEnrollment> accepted) {
        return RowArrays.of("a", accepted)
                .column("id", "uuid", row -> row.enrollment().id())
                .column("participant_id", "uuid", row -> row.enrollment().participantId())
                .column("partner_id", "uuid", row -> row.enrollment().partnerId())
                .column("new_person", "boolean", NewEnrollment::newPerson)
                .column("nik_index", "bytea", row -> bytes(row.application().personIndex()))
                .column("identity", "bytea", this::identity)
                .column("declared", "bytea", this::declared)
                .column("content_index", "bytea", row -> bytes(row.application().contentIndex()))
                .column("reference", "text", form(EnrollmentForm::reference))
                .column("branch_code", "text", form(EnrollmentForm::branchCode))
                .column("occurred_at", "timestamptz", form(form -> at(form.occurredAt())))
                .column(
                        "consent_given_at",
                        "timestamptz",
                        form(form -> at(consent(form).givenAt())))
                .column(
                        "consent_text_version",
                        "text",
                        form(form -> consent(form).textVersion()))
                .column("months", "int", form(EnrollmentForm::months))
                .column("version", "bigint", row -> row.enrollment().version())
                .column("status", "text", row -> row.enrollment().status().name())
                .column(
                        "occupation",
                        "text",
                        row -> row.enrollment().occupation().name())
                .column("slot", "smallint", NewEnrollment::slot)
                .column("regency", "text", row -> row.enrollment().region().regency())
                .column("district", "text", row -> row.enrollment().region().district())
                .column("sex", "text", row -> row.enrollment().sex().name())
                .column("age_band", "text", row -> row.enrollment().ageBand())
                .column("programmes", "text", row -> joined(row.enrollment().programmes()))
                .column("monthly_income", "bigint", row -> row.enrollment().monthlyIncome())
                .column("registered_on", "date", row -> row.enrollment().registeredOn())
                .column(
                        "quote",
                        "jsonb",
                        row -> columns.write(row.registration().quote()))
                .column("warnings", "text", row -> joined(row.registration().warnings()))
                .column("batch_id", "uuid", NewEnrollment::batchId)
                .column("billing_id", "uuid", NewEnrollment::billingId)
                .column("billing_code", "text", row -> row.registration().billingCode())
                .column("amount", "bigint", row -> row.registration().quote().total());
    }

    private byte[] identity(NewEnrollment row) {
        EnrollmentForm.Person person = row.application().form().person();
        return vault.seal(
                row.enrollment().participantId(),
                new Identity(
                        row.nik().digits(),
                        person.fullName(),
                        person.birthDate(),
                        row.nik().sex()));
    }

    private byte[] declared(NewEnrollment row) {
        return vault.seal(row.enrollment().id(), row.application().form().person());
    }

    private static Function<NewEnrollment, @Nullable Object> form(Function<EnrollmentForm, @Nullable Object> value) {
        return row -> value.apply(row.application().form());
    }

    private static EnrollmentForm.Consent consent(EnrollmentForm form) {
        return Objects.requireNonNull(form.consent(), "accepted without consent");
    }

    private static String joined(Iterable<? extends Enum<?>> constants) {
        return StreamSupport.stream(constants.spliterator(), false)
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining("+"));
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, Wita.ZONE);
    }
}
