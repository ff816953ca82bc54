package id.jangkau.partner.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many credentials a BPR has, and for how long. */
@ConfigMapping(prefix = "jangkau.credential")
interface CredentialConfig {
    /** Live ones at a time: two let an old one and a new one overlap. */
    @WithDefault("2")
    int mostLive();

    /** A credential ends at the end of the day in Bali that comes so many days after it was shown or registered. */
    @WithDefault("365")
    int validDays();

    /** So many days before its end a credential is said to expire soon. */
    @WithDefault("30")
    int noticeDays();
}
