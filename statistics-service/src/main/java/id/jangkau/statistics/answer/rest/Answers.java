package id.jangkau.statistics.answer.rest;

import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.foundation.time.Wita;
import id.jangkau.statistics.freshness.FindFreshness;

/** Makes answers of figures. */
@ApplicationScoped
public class Answers {
    private final FindFreshness freshness;

    Answers(FindFreshness freshness) {
        this.freshness = freshness;
    }

    /** Asks for the freshness first, so that it never promises more than the figures hold. */
    public <T extends Tabular> Answer<T> of(Supplier<T> figures) {
        return freshness
                .now()
                .map(fresh -> new Answer<>(
                        figures.get(),
                        fresh.appliedAt()
                                .truncatedTo(ChronoUnit.MILLIS)
                                .atZone(Wita.ZONE)
                                .toOffsetDateTime(),
                        fresh.lagSeconds()))
                .orElseGet(() -> new Answer<>(figures.get(), null, null));
    }
}
