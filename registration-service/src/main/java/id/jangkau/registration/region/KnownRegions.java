package id.jangkau.registration.region;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import id.jangkau.registration.region.domain.Regions;
import id.jangkau.registration.region.store.RegionRows;

/** The regions, read once: they change by migration only. */
@Singleton
class KnownRegions {
    @Produces
    @Singleton
    Regions regions(RegionRows rows) {
        return rows.all();
    }
}
