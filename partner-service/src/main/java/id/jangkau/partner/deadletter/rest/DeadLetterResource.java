package id.jangkau.partner.deadletter.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.event.Topics;
import id.jangkau.foundation.deadletter.DeadLetterResponse.ReplayResponse;
import id.jangkau.foundation.deadletter.DeadLettersResponse;
import id.jangkau.foundation.deadletter.LetterId;
import id.jangkau.foundation.deadletter.ListDeadLetters;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.deadletter.ReplayDeadLetter;

/** What was parked of {@code registration.enrollment.v1}, by whichever of its readers. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
@Tag(name = "Incentives")
class DeadLetterResource {
    private static final int PAGE = 100;

    private final ListDeadLetters list;
    private final ReplayDeadLetter replay;

    DeadLetterResource(ListDeadLetters list, ReplayDeadLetter replay) {
        this.list = list;
        this.replay = replay;
    }

    @GET
    @Operation(summary = "List events of enrollments that could not be read or applied, the oldest first, 100 a page")
    @APIResponse(responseCode = "200", description = "what is known about each; next is the cursor of the next page")
    @APIResponse(responseCode = "400", description = "INVALID_REQUEST with WRONG_TYPE for the cursor")
    @APIResponse(responseCode = "503", description = "LOG_UNAVAILABLE while Kafka is away")
    public DeadLettersResponse letters(@QueryParam("cursor") @Nullable String cursor) {
        LetterId first = cursor == null
                ? LetterId.firstOf(Topics.ENROLLMENTS)
                : ours(cursor)
                        .orElseThrow(
                                () -> ProblemException.invalidRequest(List.of(FieldError.of("cursor", "WRONG_TYPE"))));
        return DeadLettersResponse.of(fromKafka(() -> list.from(first, PAGE)), PAGE);
    }

    @POST
    @Path("{id}/replay")
    @Operation(summary = "Apply a parked event after all; twice changes nothing")
    @APIResponse(
            responseCode = "200",
            description =
                    "outcome: APPLIED, IGNORED (not for this service) or PARKED with the reason: it stays where it is")
    @APIResponse(responseCode = "404", description = "NOT_FOUND")
    @APIResponse(responseCode = "503", description = "LOG_UNAVAILABLE while Kafka is away")
    public ReplayResponse replay(String id) {
        return ours(id).flatMap(letter -> fromKafka(() -> replay.replay(letter)))
                .map(ReplayResponse::of)
                .orElseThrow(ProblemException::notFound);
    }

    private static Optional<LetterId> ours(String text) {
        return LetterId.parse(text).filter(letter -> letter.topic().equals(Topics.ENROLLMENTS));
    }

    private static <T> T fromKafka(Supplier<T> work) {
        try {
            return work.get();
        } catch (KafkaException e) {
            throw ProblemException.unavailable("LOG_UNAVAILABLE");
        }
    }
}
