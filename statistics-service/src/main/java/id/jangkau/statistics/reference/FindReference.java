package id.jangkau.statistics.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reference.domain.FigureVersion;
import id.jangkau.statistics.reference.domain.PublishedFigure.Kind;
import id.jangkau.statistics.reference.store.ReferenceStore;

/** Published figures, with all their versions. */
@ApplicationScoped
public class FindReference {
    private final ReferenceStore figures;

    FindReference(ReferenceStore figures) {
        this.figures = figures;
    }

    /**
     * The newest days first, of each the newest version first.
     *
     * @param region code; null for all
     */
    public List<FigureVersion> all(Kind kind, @Nullable String region) {
        return figures.all(kind, region);
    }

    /** Whether any region has a universe of that name. */
    public boolean isUniverse(String name) {
        return figures.isUniverse(name);
    }
}
