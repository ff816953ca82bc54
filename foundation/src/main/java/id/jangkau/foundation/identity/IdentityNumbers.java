package id.jangkau.foundation.identity;

import java.util.regex.Pattern;

/** Runs of sixteen digits or more, as a NIK has. */
public final class IdentityNumbers {
    private static final Pattern LIKE_A_NIK = Pattern.compile("([0-9]{6})[0-9]{6,}([0-9]{4})");

    private IdentityNumbers() {}

    /** The text, with the middle of each of them as asterisks: {@code 517101******0001}. */
    public static String masked(String text) {
        return LIKE_A_NIK.matcher(text).replaceAll("$1******$2");
    }

    static boolean areIn(String text) {
        return LIKE_A_NIK.matcher(text).find();
    }
}
