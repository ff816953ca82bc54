package id.jangkau.registration.enrollment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The figures in the rules that nobody has confirmed twice: change them without a release. */
@ConfigMapping(prefix = "jangkau.enrollment")
interface EnrollmentConfig {
    /** Full years on the day of the event, reached. */
    @WithDefault("17")
    int leastAge();

    /** Full years on the day of the event, not yet reached. */
    @WithDefault("65")
    int ageLimit();

    /** How many days back an event may lie when it is sent. */
    @WithDefault("90")
    int oldestEventDays();

    /** How many months after the last paid one a worker stays a participant. */
    @WithDefault("3")
    int graceMonths();

    /** How often each replica looks whether a day has begun. */
    String beginDayEvery();

    /** How many transactions of one replica enroll posted workers at once at most: one, and more where it is held up. */
    @WithDefault("2")
    int desks();

    /** How many consecutive paid months the full death benefit needs. */
    @WithDefault("3")
    int fullDeathBenefitMonths();
}
