package id.jangkau.registration.statement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.registration.statement.domain.Statement;
import id.jangkau.registration.statement.store.StatementRows;

/** Tells a bank what was booked for it on a day. */
@ApplicationScoped
public class ReadStatement {
    /** What began before midnight may be stored a little after it; no transaction takes this long. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    private final StatementRows statements;
    private final Clock clock;

    ReadStatement(StatementRows statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * Of a day in Bali; of today it is what was booked so far.
     *
     * @throws ProblemException 400 {@code DAY_IN_FUTURE}
     */
    public Statement of(UUID partnerId, LocalDate day) {
        if (day.isAfter(Wita.today(clock))) {
            throw ProblemException.invalidRequest(List.of(FieldError.of("day", "DAY_IN_FUTURE")));
        }
        Instant settled = day.plusDays(1).atStartOfDay(Wita.ZONE).toInstant().plus(SETTLING);
        return statements.of(partnerId, day, !clock.instant().isBefore(settled));
    }
}
