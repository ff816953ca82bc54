package id.jangkau.local.stack;

import java.util.Locale;

/** People of the realm for trying things in a browser; each has a password of its own. */
public enum Person {
    /** Reads the statistics. */
    VIEWER,
    /** Works in a branch office. */
    BRANCH_PERSON,
    /** Works in the head office. */
    HEAD_OFFICE_PERSON,
    /** Stands in for both offices; still no substitute for a second pair of eyes. */
    BOTH_OFFICES_PERSON;

    /** What they sign in with. */
    public String userName() {
        return "dev-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The placeholder for the password in the realm file. */
    String passwordPlaceholder() {
        return "JANGKAU_REALM_DEV_" + name() + "_PASSWORD";
    }
}
