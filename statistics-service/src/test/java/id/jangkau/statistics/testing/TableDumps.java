package id.jangkau.statistics.testing;

import java.util.List;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Jdbi;

/** Every row of every table of the projection, in order, as text. */
public record TableDumps(Jdbi database) {
    private static final List<String> TABLES = List.of(
            "enrollment",
            "contribution",
            "contribution_refund",
            "agency",
            "flow",
            "region_day",
            "partner_day",
            "partner_transfer");

    public String all() {
        return TABLES.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(String table) {
        return database.withHandle(handle -> handle.createQuery("SELECT '" + table
                        + ": ' || coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') FROM " + table + " AS t")
                .mapTo(String.class)
                .one());
    }
}
