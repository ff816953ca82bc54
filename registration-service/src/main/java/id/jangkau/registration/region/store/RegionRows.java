package id.jangkau.registration.region.store;

import jakarta.inject.Singleton;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.registration.region.domain.Region;
import id.jangkau.registration.region.domain.Regions;

/** Reads the regions of work. */
@Singleton
public class RegionRows {
    private final Jdbi database;

    RegionRows(Jdbi database) {
        this.database = database;
    }

    public Regions all() {
        String sql = """
                SELECT CASE level WHEN 'district' THEN parent ELSE code END AS regency,
                       CASE level WHEN 'district' THEN code END AS district
                FROM region
                WHERE level IN ('regency', 'district')
                """;
        return database.withHandle(handle -> new Regions(handle.createQuery(sql)
                .map((row, context) -> new Region(row.getString("regency"), row.getString("district")))
                .list()));
    }
}
