package id.jangkau.partner.officer;

import java.util.Collection;
import java.util.Map;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.partner.officer.store.Officers;

/** Says who is behind the subjects that history keeps. */
@Singleton
public class NameOfficers {
    private final Officers officers;

    NameOfficers(Officers officers) {
        this.officers = officers;
    }

    /** Names by subject; of machines and of whoever has never signed in on the console there is none. */
    @Transactional
    public Map<String, String> names(Collection<String> subjects) {
        return officers.names(subjects);
    }
}
