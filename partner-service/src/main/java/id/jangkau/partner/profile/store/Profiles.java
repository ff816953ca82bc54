package id.jangkau.partner.profile.store;

import java.util.List;

import jakarta.inject.Singleton;

import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.profile.domain.Profile;

/** All versions of all profiles. Every method needs a transaction. */
@Singleton
public class Profiles {
    private final ProfileRows rows;

    Profiles(ProfileRows rows) {
        this.rows = rows;
    }

    /** The newest one. */
    public Profile of(PartnerId partner) {
        return rows.find("partnerId = ?1 order by version desc", partner.value())
                .page(0, 1)
                .firstResultOptional()
                .map(ProfileEntity::profile)
                .orElseGet(() -> Profile.nothingYet(partner));
    }

    /** The oldest first. */
    public List<Profile> versions(PartnerId partner) {
        return rows.list("partnerId = ?1 order by version", partner.value()).stream()
                .map(ProfileEntity::profile)
                .toList();
    }

    public void insert(Profile profile) {
        rows.persist(ProfileEntity.of(profile));
    }
}
