package id.jangkau.partner.console.rest;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.Messages;
import id.jangkau.foundation.problem.ProblemException;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in a form why it was refused, in the officer's words and beside the field. */
@Singleton
class Refusal {
    /** Refusals of the whole that one field is to blame for. */
    private static final Map<String, Field> BLAMED = Map.of(
            "AGREEMENT_NUMBER_TAKEN", Field.NUMBER,
            "AGREEMENT_OVERLAPS", Field.FROM,
            "DOCUMENT_TOO_LARGE", Field.FILE,
            "PDF_ENCRYPTED", Field.FILE,
            "PDF_UNREADABLE", Field.FILE,
            "MALFORMED_CSV", Field.FILE);

    private final Messages messages;

    Refusal(Messages messages) {
        this.messages = messages;
    }

    Form of(Map<String, String> typed, ProblemException problem, Visit visit) {
        var faults = problem.errors().stream().map(error -> fault(error, visit)).toList();
        var blamed = BLAMED.get(problem.code());
        return new Form(
                typed,
                blamed == null
                        ? faults
                        : List.of(new Form.Fault(
                                blamed, blamed.key(), texts(visit).seeAbove())),
                notice(problem, visit));
    }

    private String notice(ProblemException problem, Visit visit) {
        var texts = texts(visit);
        return switch (problem.code()) {
            case "ILLEGAL_TRANSITION" -> texts.overtaken();
            case "INVALID_REQUEST", "REFUSED", "PROFILE_REFUSED", "REASON_REQUIRED" -> texts.notTaken();
            default ->
                messages.detail(problem.code(), problem.arguments(), visit.texts())
                        .orElseGet(() -> messages.title(problem.code(), visit.texts()));
        };
    }

    private Form.Fault fault(FieldError error, Visit visit) {
        return new Form.Fault(
                Field.ofKey(error.field()).orElse(null),
                error.field(),
                messages.detail(error.code(), error.arguments(), visit.texts()).orElse(error.code()));
    }

    private static FormTexts texts(Visit visit) {
        return MessageBundles.get(FormTexts.class, Localized.Literal.of(visit.lang()));
    }
}
