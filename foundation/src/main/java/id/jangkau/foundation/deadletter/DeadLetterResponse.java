package id.jangkau.foundation.deadletter;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import id.jangkau.event.CloudEventHeaders;
import id.jangkau.foundation.deadletter.ListDeadLetters.Listed;
import id.jangkau.foundation.time.Wita;

/** A dead letter as it is told: what is known about the event, never what stands in it. */
public record DeadLetterResponse(
        String id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String time,
        OffsetDateTime parkedAt,
        String reason,
        @Nullable ReplayResponse replay) {

    public static DeadLetterResponse of(Listed listed) {
        var letter = listed.letter();
        return new DeadLetterResponse(
                listed.id().toString(),
                letter.origin().topic(),
                letter.origin().partition(),
                letter.origin().offset(),
                letter.origin().key(),
                letter.header(CloudEventHeaders.ID).orElse(null),
                letter.header(CloudEventHeaders.TYPE).orElse(null),
                letter.header(CloudEventHeaders.TIME).orElse(null),
                letter.parkedAt().atZone(Wita.ZONE).toOffsetDateTime(),
                letter.reason(),
                listed.replay().map(ReplayResponse::of).orElse(null));
    }

    /** What came of the newest replay. */
    public record ReplayResponse(String outcome, @Nullable String reason, OffsetDateTime at) {
        public static ReplayResponse of(Replay replay) {
            return new ReplayResponse(
                    replay.outcome().name(),
                    replay.reason(),
                    replay.at().atZoneSameInstant(Wita.ZONE).toOffsetDateTime());
        }
    }
}
