package id.jangkau.registration.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.jangkau.registration.participant.domain.Identity;
import id.jangkau.registration.participant.domain.Sex;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewDecisionTest {
    private static final UUID RECORD = new UUID(0, 1);

    @Test
    void whoIsDeclaredUnderAKnownNikMayBeAnybody() {
        assertThat(permitted(new UUID(0, 2))).containsExactly(Decision.values());
    }

    @Test
    void aCorrectionIsAboutThePersonOnRecord() {
        assertThat(permitted(RECORD)).containsExactly(Decision.KEEP_RECORD, Decision.REPLACE_RECORD);
    }

    @Test
    void noTextShowsWhoIsMeant() {
        assertThat(review(RECORD).toString()).doesNotContain("5171015708900001", "CONTOH");
    }

    private static List<Decision> permitted(UUID participant) {
        return Arrays.stream(Decision.values())
                .filter(review(participant)::permits)
                .toList();
    }

    private static Review review(UUID participant) {
        return new Review(
                new UUID(0, 9),
                participant,
                RECORD,
                new UUID(0, 3),
                new UUID(0, 4),
                new Identity("5171015708900001", "NI LUH CONTOH", LocalDate.of(1990, 8, 17), Sex.FEMALE),
                Instant.EPOCH,
                Optional.empty());
    }
}
