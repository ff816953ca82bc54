package id.jangkau.registration.region.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a worker works.
 *
 * @param regency code, e.g. {@code 51.71}
 * @param district code, e.g. {@code 51.71.01}, when the work region was given that precisely
 */
public record Region(String regency, @Nullable String district) {}
