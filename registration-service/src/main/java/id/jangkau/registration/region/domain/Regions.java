package id.jangkau.registration.region.domain;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The regencies and districts that workers may work in, by code. */
public final class Regions {
    private final Map<String, Region> byCode;

    public Regions(Iterable<Region> regions) {
        this.byCode = StreamSupport.stream(regions.spliterator(), false)
                .collect(Collectors.toUnmodifiableMap(Regions::codeOf, Function.identity()));
    }

    private static String codeOf(Region region) {
        return region.district() == null ? region.regency() : region.district();
    }

    /** Finds by the code of a regency or of a district. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
