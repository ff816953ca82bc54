package id.jangkau.registration;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A worker as banks post them; each made one is another person, valid in everything until a test says otherwise. */
public record Worker(String json) {
    private static final AtomicInteger SERIAL = new AtomicInteger(1000);

    public static Worker valid() {
        int serial = SERIAL.incrementAndGet();
        return new Worker("""
                {"reference": "%s", "occurredAt": "2025-03-14T10:15:30+08:00", "branchCode": "001",
                 "participant": {"nik": "517101570890%04d", "fullName": "NI LUH CONTOH %d", "birthDate": "1990-08-17",
                                 "sex": "FEMALE", "phone": "+628123%06d", "email": null,
                                 "address": "Jl. Contoh 1, Denpasar", "motherMaidenName": "NI MADE CONTOH"},
                 "work": {"occupation": "TRADER", "regionCode": "51.71.01"}, "monthlyIncome": 1000000,
                 "programmes": ["JKK", "JKM", "JHT"], "months": 1,
                 "consent": {"givenAt": "2025-03-14T10:00:00+08:00", "textVersion": "2025-01"}}
                """.formatted(UUID.randomUUID(), serial, serial, serial));
    }

    /** With one piece of the JSON put in the place of another. */
    public Worker with(String piece, String replacement) {
        if (!json.contains(piece)) {
            throw new IllegalArgumentException("nothing to replace: " + piece);
        }
        return new Worker(json.replace(piece, replacement));
    }

    /** The same person under a reference of its own. */
    public Worker again() {
        return new Worker(
                json.replaceFirst("\"reference\": \"[^\"]*\"", "\"reference\": \"" + UUID.randomUUID() + "\""));
    }

    public String nik() {
        return json.replaceAll("(?s).*\"nik\": \"([0-9]*)\".*", "$1");
    }
}
