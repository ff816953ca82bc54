package id.jangkau.event;

/** CloudEvents 1.0 attributes as Kafka headers (binary content mode); the record's value is the JSON data alone. */
public final class CloudEventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    /** RFC 3339, when the change was recorded. */
    public static final String TIME = "ce_time";

    public static final String CONTENT_TYPE = "content-type";
    /** W3C trace context, so that one trace spans the services. */
    public static final String TRACE_PARENT = "traceparent";

    public static final String SPEC_VERSION_1_0 = "1.0";
    public static final String JSON = "application/json";

    private CloudEventHeaders() {}
}
