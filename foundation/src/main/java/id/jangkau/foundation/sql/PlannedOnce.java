package id.jangkau.foundation.sql;

import org.jdbi.v3.core.Handle;

/**
 * For large statements over arrays. PostgreSQL plans those anew each time, since it takes arrays of known length for cheaper,
 * and to plan may cost several times what the statement does. Where no plan is better or worse by what stands in the arrays, one
 * will do.
 */
public final class PlannedOnce {
    private PlannedOnce() {}

    /** From here to the end of the transaction, every statement of this connection keeps its first plan. */
    public static void from(Handle handle) {
        handle.execute("SET LOCAL plan_cache_mode = force_generic_plan");
    }
}
