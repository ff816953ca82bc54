package id.jangkau.foundation.security;

import java.util.Optional;
import java.util.Set;

/**
 * Where in the country somebody may see and change things: everywhere, or in some regions with all that lies in them.
 *
 * @param regions codes, e.g. {@code 51.71} or, for all of the province, {@code 51}; nothing for everywhere
 */
public record Reach(Optional<Set<String>> regions) {
    public static final Reach EVERYWHERE = new Reach(Optional.empty());

    public Reach {
        regions = regions.map(Set::copyOf);
    }

    public static Reach within(Set<String> regions) {
        return new Reach(Optional.of(regions));
    }

    public boolean covers(String region) {
        return regions.isEmpty()
                || regions.get().stream().anyMatch(whole -> region.equals(whole) || region.startsWith(whole + "."));
    }
}
