package id.jangkau.registration.batch.rest;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** @param nextCursor asks for the page after this one; absent on the last */
record PageOf<T>(List<T> items, @Nullable String nextCursor) {
    /** Of one more than wanted: that one tells whether there is another page. */
    static <S, T> PageOf<T> of(List<S> oneMore, int limit, Function<S, T> shown, Function<S, String> place) {
        List<S> wanted = oneMore.subList(0, Math.min(limit, oneMore.size()));
        return new PageOf<>(
                wanted.stream().map(shown).toList(),
                oneMore.size() > limit ? PageWanted.cursorAt(place.apply(wanted.getLast())) : null);
    }
}
