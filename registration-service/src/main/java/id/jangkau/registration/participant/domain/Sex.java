package id.jangkau.registration.participant.domain;

/** As the identity card says. */
public enum Sex {
    FEMALE,
    MALE
}
