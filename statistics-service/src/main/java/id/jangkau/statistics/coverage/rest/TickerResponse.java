package id.jangkau.statistics.coverage.rest;

import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import id.jangkau.foundation.time.Wita;
import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.coverage.domain.Enrolled;

/** The newest enrollments; nothing in it says whose. */
record TickerResponse(List<Item> items) implements Tabular {
    @Schema(name = "TickerItem")
    record Item(
            OffsetDateTime at,
            @Schema(description = "REGISTERED or ACTIVATED") String kind,
            String occupation,
            @Schema(description = "where the worker works") String regency) {}

    static TickerResponse of(List<Enrolled> newest) {
        return new TickerResponse(newest.stream()
                .map(enrolled -> new Item(
                        enrolled.at().atZone(Wita.ZONE).toOffsetDateTime(),
                        enrolled.kind().name(),
                        enrolled.occupation(),
                        enrolled.regency()))
                .toList());
    }

    @Override
    public Table table() {
        return new Table(
                List.of("at", "kind", "occupation", "regency"),
                items.stream()
                        .map(item -> Table.row(item.at(), item.kind(), item.occupation(), item.regency()))
                        .toList());
    }
}
