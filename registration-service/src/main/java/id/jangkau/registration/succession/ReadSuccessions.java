package id.jangkau.registration.succession;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.registration.succession.domain.Progress;
import id.jangkau.registration.succession.store.SuccessionRows;

/** Shows officers how far successions have come. */
@ApplicationScoped
public class ReadSuccessions {
    private final SuccessionRows successions;

    ReadSuccessions(SuccessionRows successions) {
        this.successions = successions;
    }

    /** Nothing when nobody has succeeded that bank. */
    public Optional<Progress> of(UUID partnerId) {
        return successions.progress(partnerId);
    }

    /** The newest first; there are never more than there were banks. */
    public List<Progress> all() {
        return successions.all();
    }
}
