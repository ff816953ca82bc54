package id.jangkau.partner.agency;

import id.jangkau.partner.agency.domain.Decision;

/** An agency changed; fired within the transaction of the change, so that whoever observes it belongs to it. */
public record AgencyChanged(Decision.Changed change) {}
