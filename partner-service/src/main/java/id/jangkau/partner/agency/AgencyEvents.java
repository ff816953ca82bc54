package id.jangkau.partner.agency;

import java.util.List;

import id.jangkau.event.AgencyEventType;
import id.jangkau.event.AgencyState;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.Decision.Changed;

/** What others hear of a change: the whole agency after it. */
final class AgencyEvents {
    private AgencyEvents() {}

    static OutboxEvent of(Changed change) {
        var agency = change.agency();
        return new OutboxEvent(Topics.AGENCIES, agency.id().value(), typeOf(agency), stateOf(agency));
    }

    /** A new agreement that moves nothing is told as the status that it leaves: what counts is the state within. */
    private static AgencyEventType typeOf(Agency agency) {
        return switch (agency.status()) {
            case PROSPECT -> AgencyEventType.LISTED;
            case APPLIED -> AgencyEventType.APPLIED;
            case BRANCH_APPROVED -> AgencyEventType.BRANCH_APPROVED;
            case APPROVED -> AgencyEventType.APPROVED;
            case ACTIVE -> AgencyEventType.ACTIVATED;
            case EXPIRED -> AgencyEventType.EXPIRED;
            case REJECTED -> AgencyEventType.REJECTED;
        };
    }

    private static AgencyState stateOf(Agency agency) {
        var listing = agency.listing();
        return new AgencyState(
                agency.id().value(),
                agency.version(),
                agency.status().name(),
                listing.bankCode(),
                listing.name(),
                listing.kind().name(),
                listing.regencyCode(),
                listing.licensedOn(),
                agency.agreements().stream().map(AgencyEvents::period).toList(),
                List.of(),
                null);
    }

    private static AgencyState.Agreement period(Agreement agreement) {
        var terms = agreement.terms();
        return new AgencyState.Agreement(terms.number(), terms.from(), terms.until(), terms.incentiveRatePercent());
    }
}
