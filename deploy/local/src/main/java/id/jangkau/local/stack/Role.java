package id.jangkau.local.stack;

import java.util.Locale;

/** The realm's roles; each has a development client of its own, {@code dev-<role>}; and one more for another branch office. */
public enum Role {
    AGENCY,
    BRANCH_OFFICER,
    /** A branch officer too, but of one branch office only: Singaraja, for the regencies 51.01 and 51.08. */
    BRANCH_OFFICER_SINGARAJA,
    HEAD_OFFICE_OFFICER,
    STATISTICS_READER,
    STATISTICS_DETAIL,
    STATISTICS_ADMIN,
    PRIVACY_OFFICER,
    AUDITOR;

    /** As it stands in tokens. */
    public String roleName() {
        return this == BRANCH_OFFICER_SINGARAJA ? BRANCH_OFFICER.roleName() : lowerCase();
    }

    /** The development client with this role. */
    public String clientId() {
        return "dev-" + lowerCase();
    }

    private String lowerCase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The placeholder for the client's secret in the realm file. */
    String secretPlaceholder() {
        return "JANGKAU_REALM_DEV_" + name() + "_SECRET";
    }
}
