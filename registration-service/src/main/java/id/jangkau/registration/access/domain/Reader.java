package id.jangkau.registration.access.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who looks.
 *
 * @param subject of the token
 * @param partnerId the bank on whose behalf, if any
 */
public record Reader(String subject, @Nullable UUID partnerId) {}
