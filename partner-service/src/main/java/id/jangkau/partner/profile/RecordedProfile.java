package id.jangkau.partner.profile;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.jangkau.partner.profile.domain.Datum;
import id.jangkau.partner.profile.domain.Profile;

/**
 * A profile as the audit log keeps it: that a contact changed, but never who it is.
 *
 * @param changed fields that are not what they were before
 */
record RecordedProfile(int version, SortedMap<String, String> data, List<String> changed) {
    static RecordedProfile of(Profile profile, Map<Datum, String> before) {
        var data = new TreeMap<String, String>();
        profile.data().forEach((datum, told) -> data.put(datum.field(), datum.isPersonal() ? "told" : told));
        var changed = Stream.of(Datum.values())
                .filter(datum ->
                        !Objects.equals(before.get(datum), profile.data().get(datum)))
                .map(Datum::field)
                .toList();
        return new RecordedProfile(profile.version(), data, changed);
    }
}
