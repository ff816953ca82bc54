package id.jangkau.registration.enrollment.domain;

/**
 * Tells whether a form says the same as another without keeping what it says.
 *
 * @param keyId of the key it was made with
 * @param index in hexadecimal
 */
public record Fingerprint(int keyId, String index) {}
