package id.jangkau.registration.payment;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the worker that applies payments for many. */
@ConfigMapping(prefix = "jangkau.payment")
interface PaymentConfig {
    /** How long what another replica left behind may wait until this one looks by itself. */
    @WithDefault("PT5S")
    Duration pollInterval();
}
