package id.jangkau.registration.contribution.rest;

import java.util.List;

import id.jangkau.registration.contribution.ReadTariff;
import id.jangkau.registration.contribution.domain.Standing;

/** All contribution tables that there ever were: the current one first, then those to come. */
record TablesResponse(List<Item> items) {
    record Item(Standing standing, TableResponse table) {}

    static TablesResponse of(List<ReadTariff.Table> tables) {
        return new TablesResponse(tables.stream()
                .map(table -> new Item(table.standing(), TableResponse.of(table.known())))
                .toList());
    }
}
