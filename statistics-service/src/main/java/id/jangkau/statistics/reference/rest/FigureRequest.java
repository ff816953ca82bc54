package id.jangkau.statistics.reference.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published figure as it is set; {@link RequestedFigure} checks it. */
@Schema(
        name = "PublishedFigureRequest",
        description = "A baseline: region, asOf, value, source. A universe: also name and definition. A target: due in"
                + " place of asOf, and partner where it is an agency's own. definition and remark always may be given.")
record FigureRequest(
        @Schema(description = "official code, e.g. 51") @Nullable
        String region,

        @Schema(description = "of a universe: whose it is, e.g. statistics-office") @Nullable
        String name,

        @Schema(description = "of a target: the id of the agency whose own it is") @Nullable
        String partner,

        @Schema(description = "of a baseline or universe: the day it holds for") @Nullable
        String asOf,

        @Schema(description = "of a target: the day by whose end it should be reached") @Nullable
        String due,

        @Nullable Long value,

        @Schema(description = "of a universe: whether coverage is measured against it unless asked otherwise") @Nullable
        Boolean byDefault,

        @Schema(description = "who published it, and where") @Nullable
        String source,

        @Schema(description = "what is counted") @Nullable String definition,
        @Nullable Remark remark) {

    @Schema(name = "RemarkRequest", description = "what has to be known about it; both languages or none")
    record Remark(@Nullable String en, @Nullable String id) {}
}
