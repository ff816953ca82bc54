package id.jangkau.registration.participant.domain;

/**
 * What finds a person without saying who is meant: blind indexes under one key, in hexadecimal.
 *
 * @param keyId of the key in the keyset
 * @param ofNik over the NIK
 * @param ofPerson over {@link Identity#canonical}
 */
public record PersonIndex(int keyId, String ofNik, String ofPerson) {}
