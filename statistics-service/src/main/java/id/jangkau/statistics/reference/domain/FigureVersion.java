package id.jangkau.statistics.reference.domain;

import java.time.Instant;

/**
 * A version of a published figure.
 *
 * @param version 1, 2, 3 …
 * @param inForce whether it is the newest: the one that figures are measured against
 * @param recordedBy the subject of the token, or {@code migration}
 */
public record FigureVersion(
        PublishedFigure figure, int version, boolean inForce, Instant recordedAt, String recordedBy) {}
