package id.jangkau.partner.console.rest;

import java.util.List;
import java.util.Map;

import id.jangkau.foundation.problem.Problem;
import id.jangkau.partner.agency.domain.TerminationReason;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.credential.IssueCredential.Issued;
import id.jangkau.partner.credential.domain.Credential;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** The pages; what each is given is checked against its template when the service is built. */
@TemplateData(target = TerminationReason.class, namespace = "TerminationReason")
@TemplateData(target = Transition.class, namespace = "Transition")
@CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class Templates {
    private Templates() {}

    static native TemplateInstance signedOut(Visit visit);

    static native TemplateInstance problem(Visit visit, Problem problem);

    static native TemplateInstance directory(Visit visit, Directory directory);

    static native TemplateInstance importing(Visit visit, Form form);

    static native TemplateInstance imported(Visit visit, ImportOutcome outcome);

    static native TemplateInstance partner(Visit visit, Dossier dossier, String done);

    static native TemplateInstance application(Visit visit, Bank bank, Form form);

    static native TemplateInstance review(Visit visit, Dossier dossier, Transition transition, Form form);

    static native TemplateInstance agreement(Visit visit, Bank bank, Form form);

    static native TemplateInstance reasoned(Visit visit, Bank bank, Transition transition, Form form);

    static native TemplateInstance termination(Visit visit, Bank bank, Form form);

    static native TemplateInstance succession(Visit visit, Bank bank, List<Bank> successors, Form form);

    static native TemplateInstance profile(Visit visit, Bank bank, Form form);

    static native TemplateInstance paper(Visit visit, Bank bank, Paper paper, Form form);

    static native TemplateInstance secret(Visit visit, Bank bank, Issued issued);

    static native TemplateInstance revocation(Visit visit, Bank bank, Credential credential, Form form);

    static native TemplateInstance reviews(Visit visit, Reviews reviews);

    static native TemplateInstance attention(Visit visit, AttentionList attention, Map<String, String> regencies);
}
