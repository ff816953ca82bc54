package id.jangkau.partner.directory.rest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.Problem;
import id.jangkau.partner.agency.domain.Fault;
import id.jangkau.partner.directory.LineOutcome;

/** What became of a directory file, row by row. */
record ImportResponse(int rows, long listed, long unchanged, long refused, List<Result> results) {
    /** @param row 1 is the first one under the header */
    record Result(
            int row,
            @Nullable String bankCode,
            String outcome,
            @Nullable UUID partnerId,
            List<Problem.Field> errors) {}

    static ImportResponse of(List<LineOutcome> outcomes, Function<Fault, Problem.Field> inWords) {
        return new ImportResponse(
                outcomes.size(),
                count(outcomes, LineOutcome.Kind.LISTED),
                count(outcomes, LineOutcome.Kind.UNCHANGED),
                count(outcomes, LineOutcome.Kind.REFUSED),
                outcomes.stream().map(outcome -> result(outcome, inWords)).toList());
    }

    private static long count(List<LineOutcome> outcomes, LineOutcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

    private static Result result(LineOutcome outcome, Function<Fault, Problem.Field> inWords) {
        var partner = outcome.partner();
        return new Result(
                outcome.line().row(),
                outcome.line().raw().bankCode(),
                outcome.kind().name(),
                partner == null ? null : partner.value(),
                outcome.faults().stream().map(inWords).toList());
    }
}
