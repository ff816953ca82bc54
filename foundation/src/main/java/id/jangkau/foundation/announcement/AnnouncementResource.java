package id.jangkau.foundation.announcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where operators have everything told anew. */
@Path("/v1/announcement")
@Tag(name = "Announcement", description = "Everything told anew, after Kafka lost what the database still has")
@RolesAllowed(Roles.STATISTICS_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@IfBuildProperty(name = "jangkau.announcement.enabled", stringValue = "true")
class AnnouncementResource {
    private final AnnounceAgain announceAgain;
    private final Caller caller;

    AnnouncementResource(AnnounceAgain announceAgain, Caller caller) {
        this.announceAgain = announceAgain;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Tell everything anew, as it is now; who has heard of it before changes nothing",
            description =
                    "202 when it will be done; follow it with GET. 409 ANNOUNCEMENT_RUNNING when one is under way at any"
                            + " replica.")
    @APIResponse(
            responseCode = "202",
            description = "It will be done",
            content = @Content(schema = @Schema(implementation = AnnouncementResponse.class)))
    public Response announce() {
        if (!announceAgain.want(caller.subject())) {
            throw ProblemException.conflict("ANNOUNCEMENT_RUNNING");
        }
        return Response.accepted(progress()).build();
    }

    @GET
    @Operation(
            summary = "The newest announcement and how far it has come",
            description = "finishedAt is absent while it is under way. 404 NOT_FOUND when there never was one.")
    public AnnouncementResponse progress() {
        return announceAgain.newest().map(AnnouncementResponse::of).orElseThrow(ProblemException::notFound);
    }
}
