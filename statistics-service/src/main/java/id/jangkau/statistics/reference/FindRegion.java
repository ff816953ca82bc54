package id.jangkau.statistics.reference;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.store.RegionStore;

/** Which region a code means. */
@ApplicationScoped
public class FindRegion {
    private final RegionStore regions;

    FindRegion(RegionStore regions) {
        this.regions = regions;
    }

    public Optional<Region> byCode(String code) {
        return regions.find(code);
    }

    /** The codes of those that lie in it, one level down. */
    public List<String> codesIn(Region parent) {
        return regions.codesIn(parent.code());
    }
}
