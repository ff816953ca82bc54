package id.jangkau.statistics.deadletter.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.deadletter.ListDeadLetters.Listed;

/**
 * A page of dead letters.
 *
 * @param next the cursor of the next page; null on the last one
 */
record DeadLettersResponse(
        List<DeadLetterResponse> items, @Nullable String next) {
    static DeadLettersResponse of(List<Listed> letters, int limit) {
        return new DeadLettersResponse(
                letters.stream().map(DeadLetterResponse::of).toList(),
                letters.size() < limit ? null : letters.getLast().id().next().toString());
    }
}
