package id.jangkau.statistics.answer.rest;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Figures, with how fresh they are beside them. */
public record Answer<T extends Tabular>(
        @JsonUnwrapped T figures,

        @Schema(description = "when the last event was counted; null before the first one") @Nullable
        OffsetDateTime dataAsOf,

        @Schema(description = "seconds from the moment the last counted event was recorded to dataAsOf") @Nullable
        Long lagSeconds) {}
