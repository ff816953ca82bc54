package id.jangkau.registration.enrollment;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.enrollment.domain.Application;
import id.jangkau.registration.enrollment.domain.EnrollmentForm;
import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.participant.store.Vault;

/** Takes the fingerprints of a form: whom it means, and all that it says. */
@Singleton
class ReadApplications {
    private final Vault vault;
    private final ObjectMapper content;

    ReadApplications(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.content = json.copy().addMixIn(EnrollmentForm.class, Content.class);
    }

    /** What a bank said, and not what was added to it. */
    @JsonIgnoreProperties("dated")
    private interface Content {}

    Application read(UUID partnerId, EnrollmentForm form) {
        EnrollmentForm.Person person = form.person();
        return new Application(
                partnerId,
                form,
                Nik.parse(person.nik()),
                vault.indexesOf(person.nik(), Identity.canonical(person.nik(), person.fullName(), person.birthDate())),
                vault.indexes(contentOf(form)),
                Wita.dayOf(form.occurredAt()));
    }

    private String contentOf(EnrollmentForm form) {
        try {
            return content.writeValueAsString(form.dated() ? form : form.at(Instant.EPOCH));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
