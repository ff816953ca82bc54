package id.jangkau.partner.agency.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import id.jangkau.foundation.security.CurrentReach;

/** The regencies in which a BPR can be seated. */
@Singleton
public class Regencies {
    private final EntityManager entities;
    private final CurrentReach reach;

    Regencies(EntityManager entities, CurrentReach reach) {
        this.entities = entities;
        this.reach = reach;
    }

    /** Those in which the caller may list banks. */
    public Set<String> codesInReach() {
        var within = reach.get();
        return codes().stream().filter(within::covers).collect(Collectors.toUnmodifiableSet());
    }

    /** Their codes, e.g. {@code 51.71}. */
    public Set<String> codes() {
        return entities.unwrap(Session.class)
                .createNativeQuery("SELECT code FROM regency", String.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names of those within the caller's reach by their codes, e.g. {@code Kota Denpasar} by {@code 51.71}. */
    public Map<String, String> namesInReach() {
        var within = reach.get();
        return entities.unwrap(Session.class)
                .createNativeQuery("SELECT code, name FROM regency", Tuple.class)
                .getResultStream()
                .filter(row -> within.covers(row.get("code", String.class)))
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("code", String.class), row -> row.get("name", String.class)));
    }
}
