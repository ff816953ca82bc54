package id.jangkau.registration.participant.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.participant.RecordKpj;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where the authority tells the numbers of participants. */
@Path("/v1/participants/kpj")
@Tag(name = "Participants")
@RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class KpjResource {
    private final RecordKpj recordKpj;
    private final Caller caller;

    KpjResource(RecordKpj recordKpj, Caller caller) {
        this.recordKpj = recordKpj;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record KPJ",
            description =
                    "1 to 1000 of them. 200 with an outcome for each, in their order: RECORDED, UNCHANGED, or REFUSED with a"
                            + " code: KPJ_MALFORMED, PARTICIPANT_UNKNOWN, KPJ_TAKEN (it is another participant's), KPJ_CHANGED"
                            + " (the participant has another one).")
    public List<KpjResponse> record(@Nullable List<@Nullable KpjRequest> request) {
        List<RecordKpj.Sent> sent = KpjRequest.toSent(request);
        return KpjResponse.of(sent, recordKpj.record(sent, caller.subject()));
    }
}
