package id.jangkau.registration.access.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which accesses are asked for; what is absent does not matter.
 *
 * @param participant to any enrollment of that person
 * @param from first day in Bali
 * @param after the last one of the page before
 */
public record AccessQuery(
        @Nullable UUID enrollment,
        @Nullable UUID participant,
        @Nullable LocalDate from,
        @Nullable UUID after,
        int limit) {}
