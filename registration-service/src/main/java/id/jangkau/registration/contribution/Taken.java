package id.jangkau.registration.contribution;

import id.jangkau.registration.contribution.domain.Known;

/**
 * A reference row as it is kept now.
 *
 * @param now whether this call added it; otherwise the very same was there before
 */
public record Taken<T>(Known<T> row, boolean now) {}
