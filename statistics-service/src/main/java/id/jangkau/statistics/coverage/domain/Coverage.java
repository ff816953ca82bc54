package id.jangkau.statistics.coverage.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Measurement.AgencyCount;
import id.jangkau.statistics.coverage.domain.Measurement.Since;
import id.jangkau.statistics.coverage.domain.Note.Code;
import id.jangkau.statistics.reference.domain.Region;

/**
 * How far coverage has come in a region on a day. Everything here is derived; where a published figure is missing, what
 * would need it is missing too and a note says so.
 *
 * @param registeredSince after the baseline's day
 * @param activeSince net active after the baseline's day
 * @param total baseline + activeSince
 * @param universe what the total is measured against
 * @param coveragePercent 100 × total ÷ universe
 * @param uncovered universe − total
 * @param universes all that are known, side by side
 * @param gap target − total
 * @param enrolled registered through agencies, of all time to that day
 * @param suppressed whether counts of people are missing because they are too small to be shown, or hide one that is
 */
public record Coverage(
        Region region,
        LocalDate asOf,
        @Nullable Baseline baseline,
        @Nullable Long registeredSince,
        @Nullable Long activeSince,
        @Nullable Long total,
        @Nullable Universe universe,
        @Nullable BigDecimal coveragePercent,
        @Nullable Long uncovered,
        List<UniverseShare> universes,
        @Nullable Target target,
        @Nullable Long gap,
        @Nullable AgencyCount agencies,
        @Nullable Long enrolled,
        Pace pace,
        List<Note> notes,
        boolean suppressed) {

    public Coverage {
        universes = List.copyOf(universes);
        notes = List.copyOf(notes);
    }

    /** Measured against the default universe. */
    public static Coverage of(LocalDate asOf, Measurement measured) {
        return of(
                asOf,
                measured,
                measured.universes().stream().findFirst().map(Universe::name).orElse(null));
    }

    /** Measured against the universe of that name. */
    public static Coverage of(LocalDate asOf, Measurement measured, @Nullable String universeName) {
        Baseline baseline = measured.baseline();
        Target target = measured.target();
        Since since = baseline == null ? null : measured.since();
        Long total =
                baseline == null ? null : baseline.value() + measured.since().active();
        Long gap = total == null || target == null ? null : target.value() - total;
        List<UniverseShare> universes = measured.universes().stream()
                .map(universe -> UniverseShare.of(universe, total))
                .toList();
        Optional<UniverseShare> chosen = universes.stream()
                .filter(share -> share.universe().name().equals(universeName))
                .findFirst();
        return new Coverage(
                measured.region(),
                asOf,
                baseline,
                since == null ? null : since.registered(),
                since == null ? null : since.active(),
                total,
                chosen.map(UniverseShare::universe).orElse(null),
                chosen.map(UniverseShare::coveragePercent).orElse(null),
                chosen.map(UniverseShare::uncovered).orElse(null),
                universes,
                target,
                gap,
                measured.agencies(),
                measured.tally().registered(),
                Pace.of(asOf, measured.activeLast30Days(), gap, target),
                Notes.on(asOf, measured, chosen.orElse(null), universes, gap),
                false);
    }

    /** Without any count of people: what is published elsewhere remains. */
    Coverage withoutCounts() {
        return new Coverage(
                region,
                asOf,
                baseline,
                null,
                null,
                null,
                universe,
                null,
                null,
                universes.stream()
                        .map(share -> UniverseShare.of(share.universe(), null))
                        .toList(),
                target,
                null,
                agencies,
                null,
                Pace.HIDDEN,
                notesAnd(Code.SUPPRESSED),
                true);
    }

    /** Without the pace of the last thirty days. */
    Coverage withoutRate() {
        return but(pace.withoutRate(), notesAnd(Code.SUPPRESSED), true);
    }

    /** With one more note. */
    Coverage with(Code note) {
        return but(pace, notesAnd(note), suppressed);
    }

    private Coverage but(Pace otherPace, List<Note> otherNotes, boolean nowSuppressed) {
        return new Coverage(
                region,
                asOf,
                baseline,
                registeredSince,
                activeSince,
                total,
                universe,
                coveragePercent,
                uncovered,
                universes,
                target,
                gap,
                agencies,
                enrolled,
                otherPace,
                otherNotes,
                nowSuppressed);
    }

    private List<Note> notesAnd(Code code) {
        return Stream.concat(notes.stream(), Stream.of(Note.of(code))).toList();
    }
}
