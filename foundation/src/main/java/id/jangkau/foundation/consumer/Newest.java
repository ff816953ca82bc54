package id.jangkau.foundation.consumer;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** A batch may hold several states of one aggregate: only the newest one matters. */
public final class Newest {
    private Newest() {}

    /** One state for each id, the one of the highest version, in the order of ids: rows are always locked in it. */
    public static <T> List<T> of(Collection<T> states, Function<T, UUID> id, ToLongFunction<T> version) {
        BinaryOperator<T> newer = (a, b) -> version.applyAsLong(b) > version.applyAsLong(a) ? b : a;
        TreeMap<UUID, T> newest = new TreeMap<>();
        states.forEach(state -> newest.merge(id.apply(state), state, newer));
        return List.copyOf(newest.values());
    }
}
