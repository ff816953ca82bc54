package id.jangkau.statistics.coverage.rest;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.answer.rest.Answers;
import id.jangkau.statistics.answer.rest.ReaderLanguage;
import id.jangkau.statistics.coverage.WatchCoverage;
import id.jangkau.statistics.coverage.domain.Coverage;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.rest.Readers;
import id.jangkau.statistics.reference.rest.RequestedRegion;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/** Coverage, followed live. */
@Path("/v1/coverage/stream")
@PermitAll
@Tag(name = "Coverage")
class CoverageStreamResource {
    private static final Logger LOG = Logger.getLogger(CoverageStreamResource.class);

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final WatchCoverage coverage;
    private final RequestedRegion requestedRegion;
    private final Readers readers;
    private final Answers answers;

    CoverageStreamResource(WatchCoverage coverage, RequestedRegion requestedRegion, Readers readers, Answers answers) {
        this.coverage = coverage;
        this.requestedRegion = requestedRegion;
        this.readers = readers;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "Coverage of today as server-sent events: one at once, then one within a second of each change",
            description = "Events are named `coverage`; their data is the JSON of GET /v1/coverage. Comments keep the"
                    + " connection alive. An id stands for the figures, on every replica: who comes back with Last-Event-ID"
                    + " hears nothing until they differ from those. Public for the province and its regencies; a district"
                    + " needs the role statistics-detail, since it would move by single people (401, 403). 400"
                    + " REGION_UNKNOWN.")
    public Multi<OutboundSseEvent> stream(
            @QueryParam("region") @Nullable String region, @Context HttpHeaders headers, @Context Sse sse) {
        Region where = requestedRegion.of(region);
        readers.mayFollow(where);
        boolean seesSmallCells = readers.seesSmallCells();
        Locale language = ReaderLanguage.of(headers);
        Multi<Coverage> shown = coverage.of(where)
                .map(now -> now.forReader(seesSmallCells).coverage())
                .skip()
                .repetitions();
        Multi<OutboundSseEvent> changes = new Resumption(headers.getHeaderString("Last-Event-ID"))
                .resume(shown)
                .map(now -> sse.newEventBuilder()
                        .name("coverage")
                        .id(Resumption.idOf(now))
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(answers.of(() -> CoverageResponse.of(now, language)))
                        .build())
                .onFailure()
                .invoke(e -> LOG.errorf(e, "who follows %s is sent away", where.code()));
        return untilFirstEnds(changes, heartbeats(sse));
    }

    private static Multi<OutboundSseEvent> untilFirstEnds(
            Multi<OutboundSseEvent> first, Multi<OutboundSseEvent> other) {
        return Multi.createBy()
                .merging()
                .streams(
                        first.map(Optional::of).onCompletion().continueWith(Optional.<OutboundSseEvent>empty()),
                        other.map(Optional::of))
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Multi<OutboundSseEvent> heartbeats(Sse sse) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(HEARTBEAT)
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
    }
}
