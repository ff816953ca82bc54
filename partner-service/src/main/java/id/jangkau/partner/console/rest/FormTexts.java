package id.jangkau.partner.console.rest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of forms, of what they are refused for, and of what was done with them. In {@code messages/form_en.properties} and {@code form_id.properties}. */
@MessageBundle(value = "form", locale = "en")
interface FormTexts {
    @Message
    String account();

    @Message
    String agreementGo();

    @Message
    String agreementLead();

    @Message
    String applicationGo();

    @Message
    String applicationLead();

    @Message
    String approve();

    @Message
    String branchReviewLead();

    @Message
    String cancel();

    @Message
    String choose();

    @Message
    String contact();

    @Message
    String doneAgreement();

    @Message
    String doneApplication();

    @Message
    String donePaper();

    @Message
    String doneProfile();

    @Message
    String doneReinstatement();

    @Message
    String doneReview();

    @Message
    String doneRevocation();

    @Message
    String doneSuccession();

    @Message
    String doneSuspension();

    @Message
    String doneTermination();

    @Message
    String effectiveHint();

    @Message
    String emailHint();

    @Message
    String headOfficeReviewLead();

    @Message
    String importAgain();

    @Message
    String importColumns();

    @Message
    String importExample();

    @Message
    String importGo();

    @Message
    String importHint();

    @Message
    String importLead();

    @Message
    String imported();

    @Message
    String importedLead();

    @Message
    String listed();

    @Message
    String nibHint();

    @Message
    String noRows();

    @Message
    String noSecret();

    @Message
    String noSuccessors();

    @Message
    String notTaken();

    @Message
    String noteHint();

    @Message
    String npwpHint();

    @Message
    String numberHint();

    @Message
    String numbers();

    @Message
    String optional();

    @Message
    String outcome();

    @Message
    String overtaken();

    @Message
    String paperLead();

    @Message
    String pdfHint();

    @Message
    String period();

    @Message
    String phoneHint();

    @Message
    String profileLead();

    @Message
    String rateHint();

    @Message
    String refused();

    @Message
    String refusedRows();

    @Message
    String reinstatementLead();

    @Message
    String reject();

    @Message
    String reviewHint();

    @Message
    String reviewNow();

    @Message
    String row();

    @Message
    String save();

    @Message
    String secretShownMeanwhile();

    @Message
    String seeAbove();

    @Message
    String send();

    @Message
    String signed();

    @Message
    String successionGo();

    @Message
    String successionLead();

    @Message
    String suspensionLead();

    @Message
    String terminationGo();

    @Message
    String terminationLead();

    @Message
    String tooManyCredentials();

    @Message
    String unchanged();
}
