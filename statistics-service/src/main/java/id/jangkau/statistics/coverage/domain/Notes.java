package id.jangkau.statistics.coverage.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Note.Code;
import id.jangkau.statistics.reference.domain.Region.Level;

/** What to know about the coverage of a region: what is missing, and where published figures disagree. */
final class Notes {
    private Notes() {}

    static List<Note> on(
            LocalDate asOf,
            Measurement measured,
            @Nullable UniverseShare chosen,
            List<UniverseShare> universes,
            @Nullable Long gap) {
        List<Note> notes = new ArrayList<>(onBaseline(measured.baseline()));
        notes.addAll(onUniverses(chosen, universes));
        notes.addAll(onTarget(asOf, measured.target()));
        if (gap != null && gap <= 0) {
            notes.add(Note.of(Code.TARGET_REACHED));
        }
        if (Pace.isTooFar(asOf, measured.activeLast30Days(), gap)) {
            notes.add(Note.of(Code.PROJECTION_TOO_FAR));
        }
        if (measured.region().level() == Level.DISTRICT) {
            notes.add(Note.of(Code.AGENCIES_BY_REGENCY));
        }
        return notes;
    }

    private static List<Note> onBaseline(@Nullable Baseline baseline) {
        return baseline == null
                ? List.of(Note.of(Code.BASELINE_MISSING))
                : remark(Code.BASELINE_REMARK, baseline.remark()).stream().toList();
    }

    private static List<Note> onUniverses(@Nullable UniverseShare chosen, List<UniverseShare> universes) {
        List<Note> notes = new ArrayList<>();
        if (chosen == null) {
            notes.add(Note.of(Code.UNIVERSE_MISSING));
        } else {
            remark(Code.UNIVERSE_REMARK, chosen.universe().remark()).ifPresent(notes::add);
        }
        Comparator<UniverseShare> bySize =
                Comparator.comparingLong(share -> share.universe().value());
        universes.stream()
                .min(bySize)
                .ifPresent(least -> universes.stream()
                        .max(bySize)
                        .filter(most -> !most.equals(least))
                        .flatMap(most -> differ(least, most))
                        .ifPresent(notes::add));
        return notes;
    }

    private static Optional<Note> differ(UniverseShare least, UniverseShare most) {
        BigDecimal highest = least.coveragePercent();
        BigDecimal lowest = most.coveragePercent();
        return highest == null || lowest == null
                ? Optional.empty()
                : Optional.of(Note.of(
                        Code.UNIVERSES_DIFFER,
                        least.universe().value(),
                        most.universe().value(),
                        highest,
                        lowest));
    }

    private static List<Note> onTarget(LocalDate asOf, @Nullable Target target) {
        if (target == null) {
            return List.of(Note.of(Code.TARGET_MISSING));
        }
        List<Note> notes = new ArrayList<>();
        if (target.due().isBefore(asOf)) {
            notes.add(Note.of(Code.TARGET_PAST, target.due().toString()));
        }
        remark(Code.TARGET_REMARK, target.remark()).ifPresent(notes::add);
        return notes;
    }

    private static Optional<Note> remark(Code code, @Nullable Remark remark) {
        return Optional.ofNullable(remark).map(said -> Note.of(code, said.english(), said.indonesian()));
    }
}
