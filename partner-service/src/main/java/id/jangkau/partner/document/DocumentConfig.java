package id.jangkau.partner.document;

import java.util.Set;

import id.jangkau.partner.document.domain.Document.Place;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of papers. */
@ConfigMapping(prefix = "jangkau.document")
interface DocumentConfig {
    /** The largest one taken; not above {@code quarkus.http.limits.max-body-size}. */
    @WithDefault("5M")
    MemorySize mostBytes();

    /** What a bank's papers are called, besides its agreements: one word each, as it stands in the path. */
    @WithDefault("licence,deed")
    Set<String> kinds();

    /** Where new ones are kept; older ones stay where they are and are found there. */
    @WithDefault("POSTGRESQL")
    Place place();
}
