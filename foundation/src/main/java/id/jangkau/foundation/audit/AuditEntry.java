package id.jangkau.foundation.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A deed as it stands in the log.
 *
 * @param id of version 7, so that ids are in the order of their time
 * @param traceId of the request, where it was traced
 * @param sealed nothing in the moment between its writing and its sealing
 */
public record AuditEntry(
        UUID id, Instant at, Deed deed, @Nullable String traceId, Optional<Seal> sealed) {}
