package id.jangkau.partner.incentive.rest;

import java.time.OffsetDateTime;

import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.incentive.domain.Closing;

/**
 * When claims were settled.
 *
 * @param month the last one settled then; the one asked for, or a later one
 * @param closedBy subject of the token
 */
record ClosingResponse(String month, OffsetDateTime closedAt, String closedBy) {
    static ClosingResponse of(Closing closing) {
        return new ClosingResponse(
                closing.month().toString(), closing.at().atZone(Wita.ZONE).toOffsetDateTime(), closing.by());
    }
}
