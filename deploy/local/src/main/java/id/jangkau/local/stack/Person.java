package id.jangkau.local.stack;

import java.util.Locale;

/** People of the realm for trying things in a browser; each has one role and a password of its own. */
public enum Person {
    /** Reads the statistics. */
    VIEWER;

    /** What they sign in with. */
    public String userName() {
        return "dev-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The placeholder for the password in the realm file. */
    String passwordPlaceholder() {
        return "JANGKAU_REALM_DEV_" + name() + "_PASSWORD";
    }
}
