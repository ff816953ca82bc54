package id.jangkau.registration.contribution.rest;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.contribution.domain.Known;

/**
 * Who wrote a reference row, and when.
 *
 * @param by subject of the officer
 * @param knownFrom since when prices are made with it; nothing when always
 */
record Written(String by, OffsetDateTime at, @Nullable OffsetDateTime knownFrom) {
    static Written of(Known<?> known) {
        return new Written(
                known.by(),
                OffsetDateTime.ofInstant(known.writtenAt(), Wita.ZONE),
                known.from().equals(Instant.MIN) ? null : OffsetDateTime.ofInstant(known.from(), Wita.ZONE));
    }
}
