package id.jangkau.event;

/** A CloudEvents type: {@code id.jangkau.<owner>.<aggregate>.<past participle>}. */
public sealed interface EventType permits AgencyEventType, EnrollmentEventType {
    /** The {@code ce_type} attribute. */
    String type();
}
