package id.jangkau.statistics.deadletter.rest;

import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.deadletter.DeadLetterResponse.ReplayResponse;
import id.jangkau.foundation.deadletter.DeadLettersResponse;
import id.jangkau.foundation.deadletter.LetterId;
import id.jangkau.foundation.deadletter.ListDeadLetters;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.statistics.deadletter.ReplayDeadLetter;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** What was parked. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STATISTICS_ADMIN)
@RunOnVirtualThread
@Tag(name = "Projection")
class DeadLetterResource {
    private static final int PAGE = 100;

    private final ListDeadLetters list;
    private final ReplayDeadLetter replay;

    DeadLetterResource(ListDeadLetters list, ReplayDeadLetter replay) {
        this.list = list;
        this.replay = replay;
    }

    @GET
    @Operation(
            summary = "Events that could not be read or applied, the oldest first, 100 a page",
            description =
                    "topic: partner.agency.v1 or registration.enrollment.v1 (400 REQUIRED, TOPIC_UNKNOWN). cursor:"
                            + " next of the page before (400 WRONG_TYPE). 503 LOG_UNAVAILABLE while Kafka is away.")
    public DeadLettersResponse letters(
            @QueryParam("topic") @Nullable String topic, @QueryParam("cursor") @Nullable String cursor) {
        LetterId first = first(topic, cursor);
        return DeadLettersResponse.of(fromKafka(() -> list.from(first, PAGE)), PAGE);
    }

    @POST
    @Path("/{id}/replay")
    @Operation(
            summary = "Apply a parked event after all",
            description =
                    "outcome: APPLIED, IGNORED (an unknown type) or PARKED with the reason: it still cannot be read or"
                            + " applied and stays where it is. Replaying twice changes nothing. 404 NOT_FOUND when there is no"
                            + " such letter, 503 LOG_UNAVAILABLE while Kafka is away.")
    public ReplayResponse replay(@PathParam("id") String id) {
        return LetterId.parse(id)
                .flatMap(letter -> fromKafka(() -> replay.replay(letter)))
                .map(ReplayResponse::of)
                .orElseThrow(ProblemException::notFound);
    }

    private static LetterId first(@Nullable String topic, @Nullable String cursor) {
        if (topic == null) {
            throw refused(FieldError.of("topic", "REQUIRED"));
        }
        if (!LetterId.TOPICS.contains(topic)) {
            throw refused(FieldError.of("topic", "TOPIC_UNKNOWN", String.join(", ", LetterId.TOPICS)));
        }
        return cursor == null
                ? LetterId.firstOf(topic)
                : LetterId.parse(cursor)
                        .filter(letter -> letter.topic().equals(topic))
                        .orElseThrow(() -> refused(FieldError.of("cursor", "WRONG_TYPE")));
    }

    private static <T> T fromKafka(Supplier<T> work) {
        try {
            return work.get();
        } catch (KafkaException e) {
            throw ProblemException.unavailable("LOG_UNAVAILABLE");
        }
    }

    private static ProblemException refused(FieldError error) {
        return ProblemException.invalidRequest(List.of(error));
    }
}
