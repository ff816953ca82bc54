package id.jangkau.foundation.consumer;

import java.sql.SQLException;

/** Tells data that does not fit, and will not fit the next time either, from a part that is away. */
public final class Misfit {
    private Misfit() {}

    /** SQL state classes 22 and 23, or a rule of our own. */
    public static boolean isCauseOf(RuntimeException e) {
        Throwable root = rootOf(e);
        return root instanceof IllegalArgumentException || (root instanceof SQLException sql && doesNotFit(sql));
    }

    /** What is wrong, without what stood there. */
    public static String reasonOf(RuntimeException e) {
        return "cannot be applied: " + rootOf(e).getClass().getSimpleName();
    }

    private static boolean doesNotFit(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
