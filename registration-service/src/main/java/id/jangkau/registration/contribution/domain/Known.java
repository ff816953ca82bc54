package id.jangkau.registration.contribution.domain;

import java.time.Instant;

/**
 * A reference row and since when prices are made with it. Rows are only ever added: what was known at an instant stays so.
 *
 * @param from {@link Instant#MIN} when it was there from the beginning
 * @param by subject of the officer who wrote it
 * @param writtenAt some time before {@code from}, so that every replica has read it by then
 */
public record Known<T>(T row, Instant from, String by, Instant writtenAt) {
    boolean at(Instant instant) {
        return !from.isAfter(instant);
    }
}
