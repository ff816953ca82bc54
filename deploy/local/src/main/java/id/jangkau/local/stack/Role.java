package id.jangkau.local.stack;

import java.util.Locale;

/** The realm's roles; each has a development client of its own, {@code dev-<role>}. */
public enum Role {
    AGENCY,
    BRANCH_OFFICER,
    HEAD_OFFICE_OFFICER,
    STATISTICS_READER,
    STATISTICS_DETAIL,
    STATISTICS_ADMIN,
    PRIVACY_OFFICER,
    AUDITOR;

    /** As it stands in tokens. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The development client with this role. */
    public String clientId() {
        return "dev-" + roleName();
    }

    /** The placeholder for the client's secret in the realm file. */
    String secretPlaceholder() {
        return "JANGKAU_REALM_DEV_" + name() + "_SECRET";
    }
}
