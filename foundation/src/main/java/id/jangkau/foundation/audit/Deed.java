package id.jangkau.foundation.audit;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is to be noted of something that is done in the current transaction. Nothing in it may be personal but the ids of
 * who did it and of whom it was done to.
 *
 * @param actor subject of the token, or the job that did it
 * @param partnerId the bank, where a bank's client did it
 * @param subjects the ids of what it was done to; one at least
 * @param reason why, in the words of who did it
 * @param before JSON of what it was; nothing where it was not, or is only looked at
 * @param after JSON of what it is then
 */
public record Deed(
        String actor,
        @Nullable UUID partnerId,
        String action,
        List<UUID> subjects,
        @Nullable String reason,
        @Nullable String before,
        @Nullable String after) {
    public Deed {
        subjects = List.copyOf(subjects);
    }

    /** Of which nothing more is to be told, such as a look. */
    public static Deed simple(String actor, @Nullable UUID partnerId, String action, List<UUID> subjects) {
        return new Deed(actor, partnerId, action, subjects, null, null, null);
    }
}
