package id.jangkau.statistics.coverage.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.statistics.answer.rest.Answer;
import id.jangkau.statistics.answer.rest.Answers;
import id.jangkau.statistics.answer.rest.MediaTypes;
import id.jangkau.statistics.coverage.SumContributions;
import id.jangkau.statistics.coverage.domain.Contributions.Grouping;
import id.jangkau.statistics.coverage.domain.ShownDay;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;
import id.jangkau.statistics.reference.rest.Readers;
import id.jangkau.statistics.reference.rest.RequestedDay;
import id.jangkau.statistics.reference.rest.RequestedMonths;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Money received. */
@Path("/v1/coverage/contributions")
@Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
@RolesAllowed({Roles.STATISTICS_READER, Roles.STATISTICS_DETAIL, Roles.STATISTICS_ADMIN})
@RunOnVirtualThread
@Tag(name = "Coverage")
class ContributionResource {
    private final SumContributions contributions;
    private final RequestedRegion requestedRegion;
    private final RequestedMonths requestedMonths;
    private final RequestedDay requestedDay;
    private final Readers readers;
    private final Answers answers;

    ContributionResource(
            SumContributions contributions,
            RequestedRegion requestedRegion,
            RequestedMonths requestedMonths,
            RequestedDay requestedDay,
            Readers readers,
            Answers answers) {
        this.contributions = contributions;
        this.requestedRegion = requestedRegion;
        this.requestedMonths = requestedMonths;
        this.requestedDay = requestedDay;
        this.readers = readers;
        this.answers = answers;
    }

    @GET
    @Operation(
            summary = "Rupiah paid in each month, by region, partner or set of programmes",
            description =
                    "What was given back counts against the month in which it was. by: region (default: the regions that lie in `region`), partner, programmes. from and to are"
                            + " months; the last twelve unless asked otherwise. Readers without statistics-detail are shown"
                            + " partners and programmes of the whole province only (403), and null where fewer than five payers"
                            + " could be known; the month that runs is left out for them. 400 WRONG_TYPE, REGION_UNKNOWN, KEY_UNKNOWN, FROM_AFTER_TO, RANGE_TOO_LONG.")
    public Answer<ContributionsResponse> contributions(
            @QueryParam("region") @Nullable String region,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("by") @Nullable String by) {
        Region where = requestedRegion.of(region);
        Grouping key = keyOf(by);
        RequestedMonths.Range range = requestedMonths.of(from, to);
        if (key != Grouping.REGION && where.level() != Level.PROVINCE && !readers.seesSmallCells()) {
            throw ProblemException.forbidden("FORBIDDEN");
        }
        LocalDate asOf = ShownDay.ofMonths(requestedDay.today(), readers.seesSmallCells());
        return answers.of(() -> ContributionsResponse.of(
                contributions.of(where, key, range.from(), range.to(), asOf), key, readers.seesSmallCells()));
    }

    private static Grouping keyOf(@Nullable String by) {
        return by == null
                ? Grouping.REGION
                : Arrays.stream(Grouping.values())
                        .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(by))
                        .findFirst()
                        .orElseThrow(() -> ProblemException.invalidRequest(
                                List.of(FieldError.of("by", "KEY_UNKNOWN", "region, partner, programmes"))));
    }
}
