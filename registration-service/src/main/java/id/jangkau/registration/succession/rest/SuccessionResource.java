package id.jangkau.registration.succession.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.succession.ReadSuccessions;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** How far the participants of succeeded banks are handed over. */
@Path("/v1/successions")
@Tag(name = "Successions")
@RolesAllowed({Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SuccessionResource {
    private final ReadSuccessions readSuccessions;

    SuccessionResource(ReadSuccessions readSuccessions) {
        this.readSuccessions = readSuccessions;
    }

    @GET
    @Operation(
            summary = "List successions",
            description = "The newest first. 403 without the role head-office-officer or auditor.")
    public SuccessionsResponse all() {
        return SuccessionsResponse.of(readSuccessions.all());
    }

    @GET
    @Path("/{partnerId}")
    @Operation(
            summary = "How far the participants of this bank are handed over",
            description =
                    "state is HANDING_OVER while anybody is left, or a file of the old bank is still worked off, and COMPLETED"
                            + " then. transferred and remaining count enrollments; those cancelled or ended stay with the old"
                            + " bank and are not among them. 404 NOT_FOUND when nobody has succeeded the bank, or it was not"
                            + " heard of here yet.")
    public SuccessionResponse one(@PathParam("partnerId") UUID partnerId) {
        return readSuccessions.of(partnerId).map(SuccessionResponse::of).orElseThrow(ProblemException::notFound);
    }
}
