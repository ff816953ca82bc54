package id.jangkau.foundation.audit;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the log. */
@ConfigMapping(prefix = "jangkau.audit")
interface AuditConfig {
    /** Whether this service keeps one; read when it is built. */
    @WithDefault("false")
    boolean enabled();

    /** How long an entry waits for its place in the chain at most, unless very many do. */
    @WithDefault("PT1S")
    Duration sealEvery();

    /** Entries that are sealed in one transaction. */
    @WithDefault("500")
    int batchSize();

    /** How often the hash at the end of the chain is logged, so that it is known elsewhere too. */
    @WithDefault("PT1H")
    Duration checkpointEvery();
}
