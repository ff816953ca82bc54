package id.jangkau.partner.directory;

import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.partner.agency.store.Regencies;

/** Finds the regencies in which a bank can be seated, and which the caller reaches. */
@Singleton
public class FindRegencies {
    private final Regencies regencies;

    FindRegencies(Regencies regencies) {
        this.regencies = regencies;
    }

    /** Names by code, e.g. {@code Kota Denpasar} by {@code 51.71}, in the order of their codes. */
    @Transactional
    public SortedMap<String, String> names() {
        return new TreeMap<>(regencies.namesInReach());
    }
}
