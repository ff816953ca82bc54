package id.jangkau.partner.attention.domain;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which of it to look at.
 *
 * @param kind of all kinds unless one is named
 * @param regencies codes of the regencies in which the partners are seated; all of them unless some are named
 */
public record AttentionFilter(
        @Nullable AttentionKind kind, @Nullable Set<String> regencies) {
    public static final AttentionFilter EVERYTHING = new AttentionFilter(null, null);

    public AttentionFilter {
        regencies = regencies == null ? null : Set.copyOf(regencies);
    }
}
