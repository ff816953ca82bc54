package id.jangkau.statistics.signin.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "who looks at the dashboard")
record SessionResponse(
        @Schema(description = "whether one can sign in here")
        boolean offered,

        @Schema(description = "who signed in; null for the public") @Nullable
        String name,

        @Schema(description = "whether they may read what is not public")
        boolean reader) {}
