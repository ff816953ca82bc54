package id.jangkau.registration.enrollment.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A bank that has an enrollment, or had it until the next one took it over.
 *
 * @param from the first day (WITA) that counts for it
 */
public record Holding(UUID partnerId, LocalDate from) {}
