package id.jangkau.partner.profile;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.profile.domain.DataForms;
import id.jangkau.partner.profile.domain.Datum;
import id.jangkau.partner.profile.domain.Profile;
import id.jangkau.partner.profile.store.Profiles;

/** Reads what a bank has told of itself. */
@Singleton
public class ReadProfile {
    private final ProfileConfig config;
    private final Agencies agencies;
    private final Profiles profiles;

    ReadProfile(ProfileConfig config, Agencies agencies, Profiles profiles) {
        this.config = config;
        this.agencies = agencies;
        this.profiles = profiles;
    }

    /**
     * A profile and what it comes to.
     *
     * @param data with what the directory says where the bank has said nothing
     */
    public record Told(Profile profile, Map<Datum, String> data) {
        /** Without the data. */
        @Override
        public String toString() {
            return "Told[" + profile + "]";
        }
    }

    /**
     * The newest version.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public Told read(PartnerId id) {
        var agency = agencies.find(id).orElseThrow(ProblemException::notFound);
        var profile = profiles.of(id);
        return new Told(profile, profile.completedBy(agency.listing()));
    }

    /**
     * All versions, the oldest first.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public List<Profile> versions(PartnerId id) {
        var agency = agencies.find(id).orElseThrow(ProblemException::notFound);
        return profiles.versions(agency.id());
    }

    /** What each datum must look like by now. */
    public DataForms forms() {
        return config.forms();
    }
}
