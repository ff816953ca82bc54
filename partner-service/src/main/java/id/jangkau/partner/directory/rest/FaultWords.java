package id.jangkau.partner.directory.rest;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.Messages;
import id.jangkau.foundation.problem.Problem;
import id.jangkau.partner.agency.domain.Fault;

/** Faults of single rows in the reader's language, as problems name those of a whole request. */
@Singleton
class FaultWords {
    private final Messages messages;

    FaultWords(Messages messages) {
        this.messages = messages;
    }

    Problem.Field inWords(Fault fault, List<Locale> wanted) {
        var code = fault.code().name();
        var detail = messages.detail(code, fault.arguments(), localeOf(wanted)).orElse(code);
        return new Problem.Field(fault.field(), code, detail);
    }

    private static Locale localeOf(List<Locale> wanted) {
        return wanted.stream()
                .map(locale -> Locale.of(locale.getLanguage()))
                .filter(locale -> locale.equals(Messages.INDONESIAN) || locale.equals(Locale.ENGLISH))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
