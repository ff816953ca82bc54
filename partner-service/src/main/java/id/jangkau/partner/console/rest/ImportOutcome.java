package id.jangkau.partner.console.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.directory.LineOutcome.Kind;

/** What became of a directory file, row by row. */
record ImportOutcome(List<Row> rows) {
    /**
     * One row.
     *
     * @param number 1 is the first one under the header
     * @param partner address of the bank's page, unless it was refused
     */
    record Row(
            int number,
            @Nullable String bankCode,
            @Nullable String name,
            Kind kind,
            @Nullable String partner,
            List<Fault> faults) {}

    /**
     * Why a row was refused.
     *
     * @param column as in the file's header
     * @param words what is said of it
     */
    record Fault(String column, String words) {}

    public long listed() {
        return count(Kind.LISTED);
    }

    public long unchanged() {
        return count(Kind.UNCHANGED);
    }

    public long refused() {
        return count(Kind.REFUSED);
    }

    private long count(Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
