package id.jangkau.registration.contribution.domain;

/** Programmes open to workers without an employer (BPU). JKK and JKM together are the minimum; JHT is optional. */
public enum Programme {
    /** Work accident. */
    JKK,
    /** Death. */
    JKM,
    /** Old age. */
    JHT
}
