package id.jangkau.registration.contribution;

import java.time.Duration;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be paid for, and how soon a change of the tariff is known everywhere. */
@ConfigMapping(prefix = "jangkau.contribution")
interface TariffConfig {
    /** Whole rupiah a month. */
    @WithDefault("1000000")
    long leastIncome();

    /** How many months may be paid at once. */
    @WithDefault("1,2,3,6,12")
    Set<Integer> payableMonths();

    /** How long after it was written a change is known; well over the time between two looks. */
    @WithDefault("1m")
    Duration lead();

    /** How often each replica looks for changes. */
    String lookEvery();
}
