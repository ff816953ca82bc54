package id.jangkau.partner.agency;

import id.jangkau.event.AgencyEventType;
import id.jangkau.event.AgencyState;
import id.jangkau.event.Topics;
import id.jangkau.foundation.outbox.OutboxEvent;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Agreement;
import id.jangkau.partner.agency.domain.Branch;
import id.jangkau.partner.agency.domain.Decision.Changed;
import id.jangkau.partner.agency.domain.Standing;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.Suspension;
import id.jangkau.partner.agency.domain.Transition;

/** What others hear of a change: the whole agency after it. */
final class AgencyEvents {
    private AgencyEvents() {}

    static OutboxEvent of(Changed change) {
        AgencyEventType type = change.transition() == Transition.REINSTATEMENT
                        && change.agency().status() == Status.ACTIVE
                ? AgencyEventType.REINSTATED
                : typeOf(change.agency());
        return event(type, change.agency());
    }

    /** An agency as it is, whatever brought it there. */
    static OutboxEvent of(Agency agency) {
        return event(typeOf(agency), agency);
    }

    private static OutboxEvent event(AgencyEventType type, Agency agency) {
        return new OutboxEvent(Topics.AGENCIES, agency.id().value(), type, stateOf(agency));
    }

    /** A new agreement that moves nothing is told as the status that it leaves: what counts is the state within. */
    private static AgencyEventType typeOf(Agency agency) {
        return switch (agency.status()) {
            case PROSPECT -> AgencyEventType.LISTED;
            case APPLIED -> AgencyEventType.APPLIED;
            case BRANCH_APPROVED -> AgencyEventType.BRANCH_APPROVED;
            case APPROVED -> AgencyEventType.APPROVED;
            case ACTIVE -> AgencyEventType.ACTIVATED;
            case SUSPENDED -> AgencyEventType.SUSPENDED;
            case EXPIRED -> AgencyEventType.EXPIRED;
            case TERMINATED -> AgencyEventType.TERMINATED;
            case REJECTED -> AgencyEventType.REJECTED;
            case SUCCEEDED -> AgencyEventType.SUCCEEDED;
        };
    }

    static AgencyState stateOf(Agency agency) {
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
                agency.agreements().stream()
                        .filter(Agreement::holdsOnAnyDay)
                        .map(AgencyEvents::period)
                        .toList(),
                agency.periods().suspensions().stream()
                        .filter(Suspension::coversAnyDay)
                        .map(suspension -> new AgencyState.Suspension(suspension.from(), suspension.until()))
                        .toList(),
                agency.standing() instanceof Standing.Succeeded succeeded
                        ? succeeded.successor().value()
                        : null,
                agency.standing() instanceof Standing.Succeeded ended ? ended.on() : null,
                agency.branches().stream().map(AgencyEvents::branch).toList());
    }

    private static AgencyState.Branch branch(Branch branch) {
        return new AgencyState.Branch(
                branch.code(), branch.name(), branch.regencyCode(), branch.from(), branch.until());
    }

    private static AgencyState.Agreement period(Agreement agreement) {
        var terms = agreement.terms();
        return new AgencyState.Agreement(
                terms.number(), terms.from(), agreement.lastDay(), terms.incentiveRatePercent());
    }
}
