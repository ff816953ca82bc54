package id.jangkau.foundation.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.PageRequest;
import id.jangkau.foundation.page.QueryParameters;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.security.Roles;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Where auditors read the log, and see that it is whole. */
@Path("/v1/audit")
@Tag(name = "Audit", description = "Who did what to whom, when and why; each entry carries the hash of the one before")
@RolesAllowed(Roles.AUDITOR)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@IfBuildProperty(name = "jangkau.audit.enabled", stringValue = "true")
class AuditResource {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @Operation(
            summary = "List what was done to whom",
            description =
                    "In the order of their time. subject is an id, actor the subject of a token, from and to the first"
                            + " and the last day in Bali. limit is 1 to 500 (100 unless told); cursor is nextCursor of the page"
                            + " before. sequence and hashes are absent for a second or so after an entry was written.")
    @APIResponse(responseCode = "200", description = "a page; nextCursor leads to the next one")
    @APIResponse(responseCode = "400", description = "INVALID_REQUEST, naming every parameter at fault")
    public AuditPage list(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        QueryParameters parameters = new QueryParameters();
        PageRequest page = parameters.page(cursor, limit);
        UUID wanted = parameters.id("subject", subject);
        String actionWanted = parameters.text("action", action);
        AuditQuery query = new AuditQuery(
                wanted == null ? null : List.of(wanted),
                parameters.text("actor", actor),
                actionWanted == null ? null : List.of(actionWanted),
                parameters.day("from", from),
                parameters.day("to", to),
                page.after(),
                page.limit() + 1);
        parameters.check();
        return AuditPage.of(log.page(query), page.limit());
    }

    @GET
    @Path("verification")
    @Operation(
            summary = "Recompute every hash",
            description =
                    "head is the end of the chain: keep its hash elsewhere and ask with it the next time (head, 64"
                            + " hexadecimal digits), for a chain whose end was cut off, or that was written anew, is whole in"
                            + " itself. firstBroken says where it is not what it was: MISSING, REPEATED, PREVIOUS_HASH, HASH, or"
                            + " HEAD_GONE without a sequence. unsealed entries were written a moment ago and are not in it yet.")
    @APIResponse(responseCode = "200", description = "what was found, intact or not")
    @APIResponse(responseCode = "400", description = "INVALID_REQUEST")
    public Verification verify(@QueryParam("head") @Nullable String head) {
        QueryParameters parameters = new QueryParameters();
        String known = parameters.read("head", head, AuditResource::hash, FieldError.of("head", "WRONG_TYPE"));
        parameters.check();
        return log.verify(known);
    }

    private static Optional<String> hash(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(digits -> HASH.matcher(digits).matches());
    }
}
