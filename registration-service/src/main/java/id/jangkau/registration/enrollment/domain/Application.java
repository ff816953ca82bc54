package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.jangkau.registration.participant.domain.Nik;
import id.jangkau.registration.participant.domain.PersonIndex;

/**
 * A form and what identifies it without saying who is meant.
 *
 * @param partnerId the bank it comes from
 * @param nik nothing when it is malformed
 * @param indexes one for each key in use, the one to look up by first
 * @param contentIndexes by key id: keyed fingerprints over everything in the form, in hexadecimal
 * @param day of the event, in Bali
 */
public record Application(
        UUID partnerId,
        EnrollmentForm form,
        Optional<Nik> nik,
        List<PersonIndex> indexes,
        Map<Integer, String> contentIndexes,
        LocalDate day) {
    public Application {
        indexes = List.copyOf(indexes);
        contentIndexes = Map.copyOf(contentIndexes);
    }

    public PersonIndex index() {
        return indexes.getFirst();
    }

    /** Of everything in the form, under the key to write with. */
    public Fingerprint fingerprint() {
        int keyId = index().keyId();
        return new Fingerprint(keyId, contentIndexes.getOrDefault(keyId, ""));
    }

    /** Whether that is a fingerprint of this very form. */
    boolean isOf(Fingerprint other) {
        return other.index().equals(contentIndexes.get(other.keyId()));
    }
}
