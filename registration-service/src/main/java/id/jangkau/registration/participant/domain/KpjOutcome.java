package id.jangkau.registration.participant.domain;

/** What became of a KPJ that the authority sent. Stable: programs decide by these. */
public enum KpjOutcome {
    RECORDED,
    /** It was recorded before. */
    UNCHANGED,
    KPJ_MALFORMED,
    PARTICIPANT_UNKNOWN,
    /** It is another participant's. */
    KPJ_TAKEN,
    /** The participant has another one. */
    KPJ_CHANGED;

    public boolean isRefusal() {
        return this != RECORDED && this != UNCHANGED;
    }
}
