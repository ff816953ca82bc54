package id.jangkau.registration.enrollment.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.outbox.Announcement;
import id.jangkau.foundation.sql.RowArrays;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.EnrollmentCollision;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.enrollment.domain.NewEnrollment;
import id.jangkau.registration.participant.domain.PersonIndex;
import id.jangkau.registration.participant.store.Vault;

/** Writes workers who were accepted, any number of them in one statement: person, billing, enrollment, event. */
@Singleton
public class NewEnrollmentRows {
    private final Jdbi database;
    private final Vault vault;
    private final RegistrationColumns columns;

    NewEnrollmentRows(Jdbi database, Vault vault, RegistrationColumns columns) {
        this.database = database;
        this.vault = vault;
        this.columns = columns;
    }

    /**
     * Stores all or none.
     *
     * @param announcement what others are to hear of it
     * @throws EnrollmentCollision when another transaction was first: roll back and decide again
     */
    public void insert(List<NewEnrollment> accepted, Announcement announcement, Instant now) {
        RowArrays<NewEnrollment> rows = rows(accepted);
        RowArrays<Indexed> indexes = indexes(accepted);
        Collisions.telling(() -> database.useHandle(handle -> {
            var insert = handle.createUpdate(insertFrom(rows.sql(), indexes.sql(), announcement.sql()));
            announcement
                    .bindTo(indexes.bindTo(rows.bindTo(insert)))
                    .bind("now", at(now))
                    .execute();
        }));
    }

    /** A person under one of the keys in use. */
    private record Indexed(UUID participantId, boolean record, PersonIndex index) {}

    private static RowArrays<Indexed> indexes(List<NewEnrollment> accepted) {
        List<Indexed> rows = accepted.stream()
                .filter(NewEnrollment::newPerson)
                .flatMap(row -> row.application().indexes().stream()
                        .map(index -> new Indexed(
                                row.enrollment().participantId(), row.review().isEmpty(), index)))
                .toList();
        return RowArrays.of("i", rows)
                .column("participant_id", "uuid", Indexed::participantId)
                .column("record", "boolean", Indexed::record)
                .column("key_id", "int", row -> row.index().keyId())
                .column("person_index", "bytea", row -> bytes(row.index().ofPerson()))
                .column("nik_index", "bytea", row -> bytes(row.index().ofNik()));
    }

    private static String insertFrom(String rows, String indexes, String announcement) {
        return """
            WITH accepted AS MATERIALIZED (SELECT * FROM %s),
            people AS (
              INSERT INTO participant (id, identity, created_at)
              SELECT participant_id, identity, :now FROM accepted WHERE new_person
            ),
            indexes AS (
              INSERT INTO participant_index (key_id, person_index, nik_index, participant_id, record)
              SELECT key_id, person_index, nik_index, participant_id, record FROM %s ORDER BY key_id, person_index
            ),
            billings AS (
              INSERT INTO billing (code, id, partner_id, opened_by, amount, opened_at)
              SELECT billing_code, billing_id, partner_id, partner_id, amount, :now FROM accepted WHERE batch_id IS NULL
            ),
            enrollments AS (
              INSERT INTO enrollment (id, participant_id, partner_id, enrolled_by, reference, content_key_id, content_index, version,
                status, branch_code, occupation, occupation_slot, regency, district, sex, age_band, programmes,
                monthly_income, occurred_at, registered_on, consent_given_at, consent_text_version, declared, quote,
                warnings, protection, billing_id, batch_id, created_at)
              SELECT id, participant_id, partner_id, partner_id, reference, content_key_id, content_index, version,
                status, branch_code, occupation, slot, regency, district, sex, age_band, string_to_array(programmes, '+'),
                monthly_income, occurred_at, registered_on, consent_given_at, consent_text_version, declared, quote,
                string_to_array(warnings, '+'), '[]'::jsonb, billing_id, batch_id, :now
              -- in one order everywhere, so that transactions wait for each other and never in a circle
              FROM accepted ORDER BY participant_id, reference
            ),
            reviews AS (
              INSERT INTO review (id, participant_id, record_id, enrollment_id, partner_id, declared, opened_at)
              SELECT DISTINCT ON (participant_id)
                review_id, participant_id, record_id, id, partner_id, identity, :now::timestamptz
              FROM accepted WHERE review_id IS NOT NULL
              ORDER BY participant_id, position
              -- not DO NOTHING: that would not wait for a decision under way, and nobody would look at this one
              ON CONFLICT (participant_id) WHERE decision IS NULL DO UPDATE SET participant_id = excluded.participant_id
            ),
            announced AS (
            %s
            )
            INSERT INTO billing_item (billing_id, enrollment_id, amount, months)
            SELECT billing_id, id, amount, months FROM accepted
            """.formatted(rows, indexes, announcement);
    }

    private RowArrays<NewEnrollment> rows(List<NewEnrollment> accepted) {
        return RowArrays.of("a", accepted)
                .column("id", "uuid", row -> row.enrollment().id())
                .column("participant_id", "uuid", row -> row.enrollment().participantId())
                .column("partner_id", "uuid", row -> row.enrollment().partnerId())
                .column("new_person", "boolean", NewEnrollment::newPerson)
                .column("identity", "bytea", this::identity)
                .column("declared", "bytea", this::declared)
                .column(
                        "content_key_id",
                        "int",
                        row -> row.application().fingerprint().keyId())
                .column(
                        "content_index",
                        "bytea",
                        row -> bytes(row.application().fingerprint().index()))
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
                        row -> row.enrollment().work().occupation().name())
                .column("slot", "smallint", NewEnrollment::slot)
                .column(
                        "regency",
                        "text",
                        row -> row.enrollment().work().region().regency())
                .column(
                        "district",
                        "text",
                        row -> row.enrollment().work().region().district())
                .column("sex", "text", row -> row.enrollment().sex().name())
                .column("age_band", "text", row -> row.enrollment().ageBand())
                .column(
                        "programmes",
                        "text",
                        row -> RegistrationColumns.joined(
                                row.enrollment().work().programmes()))
                .column(
                        "monthly_income",
                        "bigint",
                        row -> row.enrollment().work().monthlyIncome())
                .column("registered_on", "date", row -> row.enrollment().registeredOn())
                .column(
                        "quote",
                        "jsonb",
                        row -> columns.write(row.registration().quote()))
                .column(
                        "warnings",
                        "text",
                        row -> RegistrationColumns.joined(row.registration().warnings()))
                .column("review_id", "uuid", review(NewEnrollment.Review::id))
                .column("record_id", "uuid", review(NewEnrollment.Review::recordId))
                .column("batch_id", "uuid", NewEnrollment::batchId)
                .column("billing_id", "uuid", NewEnrollment::billingId)
                .column("billing_code", "text", row -> row.registration().billingCode())
                .column("amount", "bigint", row -> row.registration().quote().total());
    }

    private byte[] identity(NewEnrollment row) {
        return vault.seal(row.enrollment().participantId(), row.identity());
    }

    private byte[] declared(NewEnrollment row) {
        return vault.seal(row.enrollment().id(), row.application().form().person());
    }

    private static Function<NewEnrollment, @Nullable Object> form(Function<EnrollmentForm, @Nullable Object> value) {
        return row -> value.apply(row.application().form());
    }

    private static Function<NewEnrollment, @Nullable Object> review(Function<NewEnrollment.Review, UUID> value) {
        return row -> row.review().map(value).orElse(null);
    }

    private static EnrollmentForm.Consent consent(EnrollmentForm form) {
        return Objects.requireNonNull(form.consent(), "accepted without consent");
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, Wita.ZONE);
    }
}
