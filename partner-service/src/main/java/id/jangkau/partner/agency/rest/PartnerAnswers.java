package id.jangkau.partner.agency.rest;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import id.jangkau.foundation.security.Caller;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.Transition;
import io.quarkus.security.identity.SecurityIdentity;

/** Partners as they are answered to whoever asks: with the transitions that are open to this caller. */
@Singleton
public class PartnerAnswers {
    /** Who may ask for it; the same as the resources' annotations say. */
    private static final Map<Transition, String> ROLES = Map.of(
            Transition.APPLICATION, Roles.BRANCH_OFFICER,
            Transition.BRANCH_REVIEW, Roles.BRANCH_OFFICER,
            Transition.HEAD_OFFICE_REVIEW, Roles.HEAD_OFFICE_OFFICER,
            Transition.AGREEMENT, Roles.HEAD_OFFICE_OFFICER,
            Transition.SUSPENSION, Roles.HEAD_OFFICE_OFFICER,
            Transition.REINSTATEMENT, Roles.HEAD_OFFICE_OFFICER,
            Transition.TERMINATION, Roles.HEAD_OFFICE_OFFICER,
            Transition.SUCCESSION, Roles.HEAD_OFFICE_OFFICER);

    private final SecurityIdentity identity;
    private final Caller caller;

    PartnerAnswers(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    public PartnerResponse of(Agency agency) {
        return PartnerResponse.of(agency, open(agency));
    }

    private List<Transition> open(Agency agency) {
        return agency.standing().transitions().stream()
                .filter(transition -> identity.hasRole(ROLES.getOrDefault(transition, "")))
                .filter(transition -> agency.standing().opens(transition, caller.subject()))
                .toList();
    }
}
