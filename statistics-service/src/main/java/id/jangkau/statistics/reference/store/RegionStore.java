package id.jangkau.statistics.reference.store;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

/** The table of regions. */
@ApplicationScoped
public class RegionStore {
    private final Jdbi database;

    RegionStore(Jdbi database) {
        this.database = database;
    }

    public Optional<Region> find(String code) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT code, name, level FROM region WHERE code = :code")
                .bind("code", code)
                .map((row, context) ->
                        new Region(row.getString("code"), row.getString("name"), Level.valueOf(row.getString("level"))))
                .findOne());
    }

    public List<String> codesIn(String parent) {
        return database.withHandle(
                handle -> handle.createQuery("SELECT code FROM region WHERE parent = :parent ORDER BY code")
                        .bind("parent", parent)
                        .mapTo(String.class)
                        .list());
    }
}
