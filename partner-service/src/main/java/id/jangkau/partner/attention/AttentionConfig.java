package id.jangkau.partner.attention;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When something wants attention. */
@ConfigMapping(prefix = "jangkau.attention")
interface AttentionConfig {
    /** An agency that has enrolled nobody for so many months is worth a look. */
    @WithDefault("3")
    int idleMonths();

    /** So many days before its end an agreement should be renewed. */
    @WithDefault("60")
    int endingDays();

    /** How long the figures of the metrics may be old: so often the database is asked at most. */
    @WithDefault("PT15S")
    Duration metricsAge();
}
