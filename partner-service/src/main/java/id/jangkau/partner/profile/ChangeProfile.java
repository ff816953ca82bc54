package id.jangkau.partner.profile;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.NoteDeed;
import id.jangkau.partner.agency.Refusals;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.profile.ReadProfile.Told;
import id.jangkau.partner.profile.domain.Datum;
import id.jangkau.partner.profile.domain.Profile;
import id.jangkau.partner.profile.store.Profiles;

/** Takes what a bank tells of itself; what it said before is kept. */
@Singleton
public class ChangeProfile {
    private final ProfileConfig config;
    private final Agencies agencies;
    private final Profiles profiles;
    private final NoteDeed noteDeed;
    private final Clock clock;

    ChangeProfile(ProfileConfig config, Agencies agencies, Profiles profiles, NoteDeed noteDeed, Clock clock) {
        this.config = config;
        this.agencies = agencies;
        this.profiles = profiles;
        this.noteDeed = noteDeed;
        this.clock = clock;
    }

    /**
     * All of it anew.
     *
     * @param by subject of who enters it
     * @throws ProblemException 404, 422 {@code PROFILE_REFUSED} naming every datum at fault
     */
    @Transactional
    public Told replace(PartnerId id, Map<Datum, String> data, String by) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        return keep(agency, profiles.of(id), data, by);
    }

    /**
     * Some of it; empty values take away.
     *
     * @param by subject of who enters it
     * @throws ProblemException 404, 422 {@code PROFILE_REFUSED} naming every datum at fault
     */
    @Transactional
    public Told merge(PartnerId id, Map<Datum, Optional<String>> patch, String by) {
        var agency = agencies.lock(id).orElseThrow(ProblemException::notFound);
        var profile = profiles.of(id);
        return keep(agency, profile, profile.merged(patch), by);
    }

    private Told keep(Agency agency, Profile profile, Map<Datum, String> data, String by) {
        var faults = config.forms().faults(data);
        if (!faults.isEmpty()) {
            throw Refusals.unacceptable("PROFILE_REFUSED", faults);
        }
        if (data.equals(profile.data())) {
            return new Told(profile, profile.completedBy(agency.listing()));
        }
        var changed = profile.replacedBy(data, by, clock.instant());
        profiles.insert(changed);
        noteDeed.note(
                agency.id(),
                "PROFILE",
                by,
                profile.version() == 0 ? null : RecordedProfile.of(profile, profile.data()),
                RecordedProfile.of(changed, profile.data()));
        return new Told(changed, changed.completedBy(agency.listing()));
    }
}
