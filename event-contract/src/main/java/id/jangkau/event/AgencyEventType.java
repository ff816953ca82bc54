package id.jangkau.event;

import java.util.Locale;

/** What can happen to an agency; every event carries an {@link AgencyState}. */
public enum AgencyEventType implements EventType {
    LISTED,
    APPLIED,
    BRANCH_APPROVED,
    APPROVED,
    ACTIVATED,
    SUSPENDED,
    REINSTATED,
    EXPIRED,
    TERMINATED,
    REJECTED,
    SUCCEEDED;

    @Override
    public String type() {
        return "id.jangkau.partner.agency." + name().toLowerCase(Locale.ROOT);
    }
}
