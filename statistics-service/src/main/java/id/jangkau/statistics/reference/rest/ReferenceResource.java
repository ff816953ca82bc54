package id.jangkau.statistics.reference.rest;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.statistics.answer.rest.Answer;
import id.jangkau.statistics.answer.rest.Answers;
import id.jangkau.statistics.answer.rest.MediaTypes;
import id.jangkau.statistics.reference.FindReference;
import id.jangkau.statistics.reference.FindRegion;
import id.jangkau.statistics.reference.SetReference;
import id.jangkau.statistics.reference.domain.PublishedFigure;
import id.jangkau.statistics.reference.domain.PublishedFigure.Kind;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** The published figures that counters are measured against. */
@Path("/v1/reference/{kind}")
@RunOnVirtualThread
@Tag(name = "Reference")
class ReferenceResource {
    private static final Map<String, Kind> KINDS =
            Map.of("baselines", Kind.BASELINE, "universes", Kind.UNIVERSE, "targets", Kind.TARGET);

    private final FindReference reference;
    private final SetReference set;
    private final FindRegion regions;
    private final RequestedRegion requestedRegion;
    private final RequestedDay requestedDay;
    private final Caller caller;
    private final Answers answers;

    ReferenceResource(
            FindReference reference,
            SetReference set,
            FindRegion regions,
            RequestedRegion requestedRegion,
            RequestedDay requestedDay,
            Caller caller,
            Answers answers) {
        this.reference = reference;
        this.set = set;
        this.regions = regions;
        this.requestedRegion = requestedRegion;
        this.requestedDay = requestedDay;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
    @RolesAllowed({Roles.STATISTICS_READER, Roles.STATISTICS_DETAIL, Roles.STATISTICS_ADMIN})
    @Operation(
            summary = "Baselines, universes or targets, with every version there was",
            description = "The newest first. 400 REGION_UNKNOWN, 404 for another kind.")
    public Answer<ReferenceResponse> all(
            @PathParam("kind") String kind, @QueryParam("region") @Nullable String region) {
        Kind wanted = kindOf(kind);
        String where = region == null ? null : requestedRegion.of(region).code();
        return answers.of(() -> ReferenceResponse.of(reference.all(wanted, where)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.STATISTICS_ADMIN)
    @Operation(
            summary = "Sets one of them: adds a version, which holds from then on for its day and later ones",
            description = "Nothing is overwritten; saying the same again adds nothing. 200 with the version in force."
                    + " 400 REQUIRED, WRONG_TYPE, TOO_LONG, REGION_UNKNOWN, PARTNER_UNKNOWN, NOT_POSITIVE, IN_FUTURE,"
                    + " NOT_OF_THIS_KIND by field; 404 for another kind.")
    public Answer<ReferenceResponse> set(@PathParam("kind") String kind, @Nullable FigureRequest request) {
        Kind wanted = kindOf(kind);
        if (request == null) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("", "REQUIRED")));
        }
        PublishedFigure figure = RequestedFigure.of(
                wanted,
                request,
                requestedDay.today(),
                code -> regions.byCode(code).isPresent(),
                set::isPartner);
        return answers.of(() -> ReferenceResponse.of(List.of(set.to(figure, caller.subject()))));
    }

    private static Kind kindOf(String kind) {
        Kind known = KINDS.get(kind);
        if (known == null) {
            throw ProblemException.notFound();
        }
        return known;
    }
}
