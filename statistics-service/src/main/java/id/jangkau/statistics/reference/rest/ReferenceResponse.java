package id.jangkau.statistics.reference.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.statistics.answer.rest.Table;
import id.jangkau.statistics.answer.rest.Tabular;
import id.jangkau.statistics.reference.domain.FigureVersion;
import id.jangkau.statistics.reference.domain.PublishedFigure.Kind;
import id.jangkau.statistics.reference.domain.PublishedFigure.Remark;

/** Published figures with all their versions. */
record ReferenceResponse(List<Version> items) implements Tabular {
    @Schema(name = "PublishedFigure")
    record Version(
            String region,

            @Schema(description = "whose universe") @Nullable
            String name,

            @Schema(description = "whose target; null for the region's own") @Nullable
            UUID partner,

            @Schema(description = "of a baseline or universe") @Nullable
            LocalDate asOf,

            @Schema(description = "of a target") @Nullable LocalDate due,
            long value,
            boolean byDefault,
            String source,
            @Nullable String definition,
            @Nullable RemarkResponse remark,
            int version,

            @Schema(description = "whether it is the newest version: the one that figures are measured against")
            boolean inForce,

            OffsetDateTime recordedAt,
            String recordedBy) {}

    @Schema(name = "Remark")
    record RemarkResponse(String en, String id) {}

    static ReferenceResponse of(List<FigureVersion> versions) {
        return new ReferenceResponse(
                versions.stream().map(ReferenceResponse::version).toList());
    }

    private static Version version(FigureVersion version) {
        var figure = version.figure();
        boolean isTarget = figure.kind() == Kind.TARGET;
        return new Version(
                figure.region(),
                figure.name().isEmpty() ? null : figure.name(),
                figure.partner(),
                isTarget ? null : figure.day(),
                isTarget ? figure.day() : null,
                figure.value(),
                figure.byDefault(),
                figure.source(),
                figure.definition(),
                remark(figure.remark()),
                version.version(),
                version.inForce(),
                version.recordedAt().atZone(Wita.ZONE).toOffsetDateTime(),
                version.recordedBy());
    }

    private static @Nullable RemarkResponse remark(@Nullable Remark remark) {
        return remark == null ? null : new RemarkResponse(remark.english(), remark.indonesian());
    }

    @Override
    public Table table() {
        return new Table(
                List.of(
                        "region",
                        "name",
                        "partner",
                        "as_of",
                        "due",
                        "value",
                        "by_default",
                        "source",
                        "definition",
                        "remark_en",
                        "remark_id",
                        "version",
                        "in_force",
                        "recorded_at",
                        "recorded_by"),
                items.stream()
                        .map(item -> Table.row(
                                item.region(),
                                item.name(),
                                item.partner(),
                                item.asOf(),
                                item.due(),
                                item.value(),
                                item.byDefault(),
                                item.source(),
                                item.definition(),
                                Optional.ofNullable(item.remark())
                                        .map(RemarkResponse::en)
                                        .orElse(null),
                                Optional.ofNullable(item.remark())
                                        .map(RemarkResponse::id)
                                        .orElse(null),
                                item.version(),
                                item.inForce(),
                                item.recordedAt(),
                                item.recordedBy()))
                        .toList());
    }
}
