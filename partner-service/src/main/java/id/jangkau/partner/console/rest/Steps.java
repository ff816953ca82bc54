package id.jangkau.partner.console.rest;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.time.Wita;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.directory.FindPartners;
import id.jangkau.partner.directory.PartnerQuery;
import io.quarkus.qute.TemplateInstance;

/** Asks what a transition needs, takes it, and shows the same form again with the reason when it is refused. */
@Singleton
class Steps {
    /** More agencies than a list of choices can be read with. */
    private static final int MOST_SUCCESSORS = 1000;

    private final Banks banks;
    private final Dossiers dossiers;
    private final FindPartners findPartners;
    private final Refusal refusal;
    private final Visitor visitor;
    private final Clock clock;

    Steps(Banks banks, Dossiers dossiers, FindPartners findPartners, Refusal refusal, Visitor visitor, Clock clock) {
        this.banks = banks;
        this.dossiers = dossiers;
        this.findPartners = findPartners;
        this.refusal = refusal;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Whoever may not, or not any more, is led to the bank's page, which says what is. */
    Response ask(UUID id, Transition transition) {
        var bank = banks.read(id);
        if (!bank.opens(transition)) {
            return Addresses.goTo(Addresses.partner(id));
        }
        var today = Wita.today(clock).toString();
        var proposed = Form.of(Map.of(Field.APPLIED_ON.key(), today, Field.EFFECTIVE_ON.key(), today));
        var visit = visitor.visit();
        return Pages.answer(200, visit, page(visit, bank, transition, proposed));
    }

    /** @param step takes it in the name of that subject, once all that was typed is readable */
    Response take(UUID id, Transition transition, Typed typed, Step step) {
        var visit = visitor.visit();
        try {
            step.take(new PartnerId(id), Visitor.officerOf(visit).subject());
            return Addresses.done(new PartnerId(id), transition.path());
        } catch (ProblemException problem) {
            if (problem.status() == Response.Status.NOT_FOUND.getStatusCode()) {
                throw problem;
            }
            var form = refusal.of(typed.values(), problem, visit);
            return Pages.answer(problem.status(), visit, page(visit, banks.read(id), transition, form));
        }
    }

    /** What is done with a bank. */
    interface Step {
        void take(PartnerId id, String by);
    }

    private TemplateInstance page(Visit visit, Bank bank, Transition transition, Form form) {
        return switch (transition) {
            case APPLICATION -> Templates.application(visit, bank, form);
            case BRANCH_REVIEW, HEAD_OFFICE_REVIEW ->
                Templates.review(visit, dossiers.read(bank.id()), transition, form);
            case AGREEMENT -> Templates.agreement(visit, bank, form);
            case SUSPENSION, REINSTATEMENT -> Templates.reasoned(visit, bank, transition, form);
            case TERMINATION -> Templates.termination(visit, bank, form);
            case SUCCESSION -> Templates.succession(visit, bank, successorsOf(bank), form);
            case LISTING, BRANCH, CALENDAR -> throw ProblemException.notFound();
        };
    }

    private List<Bank> successorsOf(Bank bank) {
        var active = findPartners.page(new PartnerQuery(Status.ACTIVE, null, null, null), MOST_SUCCESSORS);
        return banks.of(active.items()).stream()
                .filter(other -> !other.id().equals(bank.id()))
                .toList();
    }
}
