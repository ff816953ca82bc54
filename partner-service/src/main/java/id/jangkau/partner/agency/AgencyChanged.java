package id.jangkau.partner.agency;

import id.jangkau.partner.agency.domain.Decision.Changed;

/**
 * An agency has changed; its row, history and event are written. Fired within the transaction of the change: an observer
 * ({@code @Observes}, synchronous) takes part in it, and its exception undoes the change.
 */
public record AgencyChanged(Changed change) {}
