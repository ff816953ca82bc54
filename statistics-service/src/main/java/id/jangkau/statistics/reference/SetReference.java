package id.jangkau.statistics.reference;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import id.jangkau.statistics.reference.domain.FigureVersion;
import id.jangkau.statistics.reference.domain.PublishedFigure;
import id.jangkau.statistics.reference.store.ReferenceStore;

/** Sets a published figure: a new version beside those that were. */
@ApplicationScoped
public class SetReference {
    private final ReferenceStore figures;
    private final Clock clock;

    SetReference(ReferenceStore figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** The version in force afterwards; the one before, when it says the same already. */
    @Transactional
    public FigureVersion to(PublishedFigure figure, String by) {
        figures.lock();
        Optional<FigureVersion> newest = figures.newest(figure);
        if (newest.isPresent() && newest.get().figure().equals(figure)) {
            return newest.get();
        }
        FigureVersion next =
                new FigureVersion(figure, newest.map(FigureVersion::version).orElse(0) + 1, true, clock.instant(), by);
        figures.add(next);
        return next;
    }

    public boolean isPartner(UUID id) {
        return figures.isPartner(id);
    }
}
