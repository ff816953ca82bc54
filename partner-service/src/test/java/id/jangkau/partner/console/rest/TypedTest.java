package id.jangkau.partner.console.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.TerminationReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TypedTest {
    @Test
    void readsWhatPeopleType() {
        var typed =
                typed(Map.of("from", " 2026-05-01 ", "incentiveRatePercent", "2,5", "reason", "BREACH", "note", " "));

        assertThat(typed.day(Field.FROM)).contains(LocalDate.parse("2026-05-01"));
        assertThat(typed.decimal(Field.RATE)).contains(new BigDecimal("2.5"));
        assertThat(typed.constant(Field.REASON, TerminationReason.class)).contains(TerminationReason.BREACH);
        assertThat(typed.text(Field.NOTE)).isNull();
        assertThat(typed.dayOrNothing(Field.EFFECTIVE_ON)).isNull();
        typed.check();
    }

    @Test
    void namesEverythingThatIsMissingOrUnreadable() {
        var typed = typed(Map.of("from", "1 Mei", "incentiveRatePercent", "1e9", "note", "a\0b", "successor", "me"));
        typed.day(Field.FROM);
        typed.day(Field.UNTIL);
        typed.decimal(Field.RATE);
        typed.text(Field.NOTE);
        typed.id(Field.SUCCESSOR);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(typed::check)
                .satisfies(problem -> assertThat(problem.errors())
                        .containsExactly(
                                FieldError.of("from", "DATE_MALFORMED"),
                                FieldError.of("until", "REQUIRED"),
                                FieldError.of("incentiveRatePercent", "WRONG_TYPE"),
                                FieldError.of("note", "WRONG_TYPE"),
                                FieldError.of("successor", "WRONG_TYPE")));
    }

    private static Typed typed(Map<String, String> fields) {
        var sent = new MultivaluedHashMap<String, String>();
        fields.forEach(sent::add);
        return new Typed(sent);
    }
}
