package id.jangkau.partner.officer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.partner.officer.store.Officers;

/** Notes what an officer is called, as their session says. */
@Singleton
public class NoteOfficer {
    private static final int LONGEST_NAME = 200;

    private final Officers officers;
    private final Map<String, String> noted = new ConcurrentHashMap<>();

    NoteOfficer(Officers officers) {
        this.officers = officers;
    }

    /**
     * Once for every name that somebody has had since the service started.
     *
     * @param subject of their token
     */
    @Transactional
    public void note(String subject, String name) {
        if (!name.equals(noted.get(subject)) && name.length() <= LONGEST_NAME) {
            officers.name(subject, name);
            noted.put(subject, name);
        }
    }
}
