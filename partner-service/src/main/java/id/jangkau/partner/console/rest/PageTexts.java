package id.jangkau.partner.console.rest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame that all pages share, and of pages that say what went wrong. In {@code messages/page_en.properties} and {@code page_id.properties}. */
@MessageBundle(value = "page", locale = "en")
interface PageTexts {
    @Message
    String attention();

    @Message
    String auditor();

    @Message
    String branchOfficer();

    @Message
    String brand();

    @Message
    String console();

    @Message
    String crumbs();

    @Message
    String directory();

    @Message
    String foot();

    @Message
    String headOfficeOfficer();

    @Message
    String importing();

    @Message
    String navigation();

    @Message
    String otherLanguage();

    @Message
    String otherLanguageTag();

    @Message
    String problemForbidden();

    @Message
    String problemForbiddenLead();

    @Message
    String problemForeign();

    @Message
    String problemNotFound();

    @Message
    String problemNotFoundLead();

    @Message
    String problemRequest();

    @Message
    String problemRequestLead();

    @Message
    String problemServer();

    @Message
    String problemServerLead();

    @Message
    String problemSignIn();

    @Message
    String problemSignInLead();

    @Message
    String reviews();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String signedOut();

    @Message
    String signedOutLead();

    @Message
    String skip();

    @Message
    String toDirectory();

    @Message
    String trace();
}
