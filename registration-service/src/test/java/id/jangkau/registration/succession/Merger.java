package id.jangkau.registration.succession;

import java.time.Instant;
import java.time.LocalDate;

import id.jangkau.foundation.testing.SettableClock;
import id.jangkau.registration.Bank;
import id.jangkau.registration.Officer;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;

/** One bank takes over another's participants from the 20th of March 2025 on; the day after, everybody has heard of it. */
public record Merger(Bank old, Bank successor) {
    static final LocalDate ON = LocalDate.of(2025, 3, 20);

    public static Merger ofBanksInForce() {
        return new Merger(Bank.inForce(), Bank.inForce());
    }

    /** It is heard of, and everybody is handed over. */
    public void come() {
        Arc.container().instance(SettableClock.class).get().set(Instant.parse("2025-03-21T03:00:00Z"));
        old.succeededBy(successor, ON);
        handOver();
    }

    public void handOver() {
        Arc.container().instance(HandOverParticipants.class).get().handOverAll();
    }

    /** As the head office reads it. */
    public ValidatableResponse progress() {
        return Officer.ofHeadOffice()
                .client()
                .get("/v1/successions/" + old.partnerId())
                .then()
                .statusCode(200)
                .body("successor", equalTo(successor.partnerId().toString()))
                .body("on", equalTo("2025-03-20"));
    }
}
