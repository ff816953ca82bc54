package id.jangkau.registration.enrollment;

import jakarta.inject.Singleton;

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
    private final ObjectMapper json;

    ReadApplications(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    Application read(EnrollmentForm form) {
        EnrollmentForm.Person person = form.person();
        return new Application(
                form,
                Nik.parse(person.nik()),
                vault.indexesOf(person.nik(), Identity.canonical(person.nik(), person.fullName(), person.birthDate())),
                vault.indexes(contentOf(form)),
                Wita.dayOf(form.occurredAt()));
    }

    private String contentOf(EnrollmentForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
