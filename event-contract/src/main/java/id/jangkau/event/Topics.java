package id.jangkau.event;

/** Kafka topics. 12 partitions each, nothing expires: projections are rebuilt from them. */
public final class Topics {
    /** Agencies' life, written by partner-service, keyed by partner id. */
    public static final String AGENCIES = "partner.agency.v1";

    /** Enrollments' life and their contributions, written by registration-service, keyed by enrollment id. */
    public static final String ENROLLMENTS = "registration.enrollment.v1";

    private Topics() {}

    /** Where a consumer parks what it cannot read, with the reason. */
    public static String deadLettersOf(String topic) {
        return topic + ".dlq";
    }
}
