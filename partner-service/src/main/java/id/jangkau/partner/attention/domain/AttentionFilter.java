package id.jangkau.partner.attention.domain;

import java.util.Set;
import java.util.stream.Collectors;

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

    /** What of it lies in these regencies. */
    public AttentionFilter within(Set<String> codes) {
        return new AttentionFilter(
                kind,
                regencies == null
                        ? codes
                        : regencies.stream().filter(codes::contains).collect(Collectors.toUnmodifiableSet()));
    }

    public AttentionFilter {
        regencies = regencies == null ? null : Set.copyOf(regencies);
    }
}
