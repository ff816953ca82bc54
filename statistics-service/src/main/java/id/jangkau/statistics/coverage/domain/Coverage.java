package id.jangkau.statistics.coverage.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.coverage.domain.Measurement.AgencyCount;
import id.jangkau.statistics.coverage.domain.Measurement.Since;
import id.jangkau.statistics.coverage.domain.Note.Code;
import id.jangkau.statistics.reference.domain.Region;
import id.jangkau.statistics.reference.domain.Region.Level;

/**
 * How far coverage has come in a region on a day. Everything here is derived; where a published figure is missing, what
 * would need it is missing too and a note says so.
 *
 * @param registeredSince after the baseline's day
 * @param activeSince net active after the baseline's day
 * @param total baseline + activeSince
 * @param coveragePercent 100 × total ÷ universe
 * @param uncovered universe − total
 * @param gap target − total
 * @param enrolled registered through agencies, of all time to that day
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
        @Nullable Target target,
        @Nullable Long gap,
        @Nullable AgencyCount agencies,
        long enrolled,
        Pace pace,
        List<Note> notes) {

    public Coverage {
        notes = List.copyOf(notes);
    }

    public static Coverage of(LocalDate asOf, Measurement measured) {
        Baseline baseline = measured.baseline();
        Universe universe = measured.universe();
        Target target = measured.target();
        Since since = baseline == null ? null : measured.since();
        Long total =
                baseline == null ? null : baseline.value() + measured.since().active();
        Long gap = total == null || target == null ? null : target.value() - total;
        return new Coverage(
                measured.region(),
                asOf,
                baseline,
                since == null ? null : since.registered(),
                since == null ? null : since.active(),
                total,
                universe,
                total == null || universe == null ? null : Percent.of(total, universe.value()),
                total == null || universe == null ? null : universe.value() - total,
                target,
                gap,
                measured.agencies(),
                measured.tally().registered(),
                Pace.of(asOf, measured.activeLast30Days(), gap, target),
                notes(asOf, measured, gap));
    }

    private static List<Note> notes(LocalDate asOf, Measurement measured, @Nullable Long gap) {
        List<Note> notes = new ArrayList<>();
        if (measured.baseline() == null) {
            notes.add(Note.of(Code.BASELINE_MISSING));
        }
        if (measured.universe() == null) {
            notes.add(Note.of(Code.UNIVERSE_MISSING));
        }
        notes.addAll(targetNotes(asOf, measured.target()));
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

    private static List<Note> targetNotes(LocalDate asOf, @Nullable Target target) {
        if (target == null) {
            return List.of(Note.of(Code.TARGET_MISSING));
        }
        List<Note> notes = new ArrayList<>();
        if (target.due().isBefore(asOf)) {
            notes.add(Note.of(Code.TARGET_PAST, target.due().toString()));
        }
        if (target.remark() != null) {
            notes.add(Note.of(
                    Code.TARGET_REMARK,
                    target.remark().english(),
                    target.remark().indonesian()));
        }
        return notes;
    }
}
