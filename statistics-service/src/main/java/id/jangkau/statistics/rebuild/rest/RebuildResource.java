package id.jangkau.statistics.rebuild.rest;

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
import id.jangkau.foundation.security.Roles;
import id.jangkau.statistics.rebuild.FollowRebuild;
import id.jangkau.statistics.rebuild.StartRebuild;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Rebuilds of the projection. */
@Path("/v1/projection/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STATISTICS_ADMIN)
@RunOnVirtualThread
@Tag(name = "Projection")
class RebuildResource {
    private final StartRebuild start;
    private final FollowRebuild follow;

    RebuildResource(StartRebuild start, FollowRebuild follow) {
        this.start = start;
        this.follow = follow;
    }

    @POST
    @Operation(
            summary = "Project the whole log anew; the old figures are served until the new ones take their place",
            description = "202 when it has started; follow it with GET. 409 REBUILD_RUNNING when one is running on any"
                    + " replica. 403 without the role statistics-admin.")
    @APIResponse(
            responseCode = "202",
            description = "It has started",
            content = @Content(schema = @Schema(implementation = RebuildResponse.class)))
    public Response rebuild() {
        if (!start.started()) {
            throw ProblemException.conflict("REBUILD_RUNNING");
        }
        return Response.accepted(progress()).build();
    }

    @GET
    @Operation(
            summary = "The newest rebuild and how far it has come",
            description =
                    "state: RUNNING, FINISHED, FAILED, or INTERRUPTED when its replica is gone; in the last two the"
                            + " old figures go on being served. 404 NOT_FOUND when there never was one.")
    public RebuildResponse progress() {
        return follow.newest().map(RebuildResponse::of).orElseThrow(ProblemException::notFound);
    }
}
