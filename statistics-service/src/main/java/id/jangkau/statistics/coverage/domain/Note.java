package id.jangkau.statistics.coverage.domain;

import java.util.List;

/** Why a figure is missing, or what to know about it. Its text is found by the code, in the reader's language. */
public record Note(Code code, List<Object> arguments) {
    public enum Code {
        BASELINE_MISSING,
        BASELINE_REMARK,
        UNIVERSE_MISSING,
        UNIVERSE_REMARK,
        UNIVERSES_DIFFER,
        TARGET_MISSING,
        TARGET_PAST,
        TARGET_REACHED,
        TARGET_REMARK,
        PROJECTION_TOO_FAR,
        AGENCIES_BY_REGENCY,
        SUPPRESSED,
        MONTH_END_ONLY
    }

    public Note {
        arguments = List.copyOf(arguments);
    }

    public static Note of(Code code, Object... arguments) {
        return new Note(code, List.of(arguments));
    }
}
