package id.jangkau.foundation.security;

/** Realm roles of Keycloak, as they stand in a token's {@code realm_access.roles}. */
public final class Roles {
    /** A BPR's core banking system; its token carries the claim {@code partner_id}. */
    public static final String AGENCY = "agency";

    public static final String BRANCH_OFFICER = "branch-officer";
    public static final String HEAD_OFFICE_OFFICER = "head-office-officer";
    public static final String STATISTICS_READER = "statistics-reader";
    /** Also sees cells of fewer than five people. */
    public static final String STATISTICS_DETAIL = "statistics-detail";

    public static final String STATISTICS_ADMIN = "statistics-admin";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String AUDITOR = "auditor";

    private Roles() {}
}
