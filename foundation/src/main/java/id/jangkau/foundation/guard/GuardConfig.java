package id.jangkau.foundation.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one replica takes on at once, and from one caller. */
@ConfigMapping(prefix = "jangkau.guard")
interface GuardConfig {
    /** Requests at once, of all callers; what comes on top of them is turned away. */
    @WithDefault("512")
    int mostRequests();

    /** Requests a second of one partner, or of one subject that is of none; 0 for any number. */
    @WithDefault("2000")
    int requestsPerSecond();

    /** How many of them may come together after a pause. */
    @WithDefault("4000")
    int burst();

    /** Requests a second from one address without a token; 0 for any number. */
    @WithDefault("200")
    int anonymousRequestsPerSecond();

    /** How many of them may come together after a pause. */
    @WithDefault("2000")
    int anonymousBurst();
}
