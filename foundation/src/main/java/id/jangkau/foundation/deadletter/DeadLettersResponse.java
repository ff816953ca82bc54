package id.jangkau.foundation.deadletter;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.deadletter.ListDeadLetters.Listed;

/**
 * A page of dead letters.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record DeadLettersResponse(
        List<DeadLetterResponse> items, @Nullable String next) {
    public static DeadLettersResponse of(List<Listed> letters, int limit) {
        return new DeadLettersResponse(
                letters.stream().map(DeadLetterResponse::of).toList(),
                letters.size() < limit ? null : letters.getLast().id().next().toString());
    }
}
