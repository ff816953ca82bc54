package id.jangkau.partner.console.rest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about banks. In {@code messages/bank_en.properties} and {@code bank_id.properties}. */
@MessageBundle(value = "bank", locale = "en")
interface BankTexts {
    @Message
    String aboutBank();

    @Message
    String agreements();

    @Message
    String allKinds();

    @Message
    String anyRegency();

    @Message
    String anyStatus();

    @Message
    String attentionLead(String day);

    @Message
    String bank();

    @Message
    String bankCode();

    @Message
    String calendar();

    @Message
    String changeProfile();

    @Message
    String checklist();

    @Message
    String clear();

    @Message
    String client();

    @Message
    String complete();

    @Message
    String credentials();

    @Message
    String credentialsLead();

    @Message
    String day();

    @Message
    String daysLeft(long days);

    @Message
    String daysPassed(long days);

    @Message
    String directoryLead();

    @Message
    String expires();

    @Message
    String facts();

    @Message
    String find();

    @Message
    String firstPage();

    @Message
    String forOthers();

    @Message
    String fourEyes();

    @Message
    String goesOn();

    @Message
    String heldUntil(String day);

    @Message
    String history();

    @Message
    String inBranch();

    @Message
    String inHeadOffice();

    @Message
    String kind();

    @Message
    String kinds();

    @Message
    String lacking(long items);

    @Message
    String lastUsed();

    @Message
    String licensedOn();

    @Message
    String malformed();

    @Message
    String missing();

    @Message
    String neverHeld();

    @Message
    String next();

    @Message
    String nextPage();

    @Message
    String noAgreements();

    @Message
    String noAttention();

    @Message
    String noAttentionLead();

    @Message
    String noCredentials();

    @Message
    String noReviews();

    @Message
    String noReviewsLead();

    @Message
    String noVersions();

    @Message
    String noneFound();

    @Message
    String noneFoundLead();

    @Message
    String noneYet();

    @Message
    String noneYetLead();

    @Message
    String notSent();

    @Message
    String notYet();

    @Message
    String nothingForYou();

    @Message
    String number();

    @Message
    String officer();

    @Message
    String pages();

    @Message
    String credentialAsked();

    @Message
    String credentialRevoked();

    @Message
    String paperSent();

    @Message
    String period();

    @Message
    String profile();

    @Message
    String profileChanged();

    @Message
    String rate();

    @Message
    String regency();

    @Message
    String rejectedInBranch();

    @Message
    String rejectedInHeadOffice();

    @Message
    String reviewsLead();

    @Message
    String revoke();

    @Message
    String revokeGo();

    @Message
    String revokeLead(String client);

    @Message
    String revokeTitle();

    @Message
    String search();

    @Message
    String secret();

    @Message
    String secretKept();

    @Message
    String secretLead();

    @Message
    String secretOnce();

    @Message
    String secretShown();

    @Message
    String secretTitle();

    @Message
    String showSecret();

    @Message
    String signedText();

    @Message
    String signedTextOf(String number);

    @Message
    String signs();

    @Message
    String state();

    @Message
    String status();

    @Message
    String suspensions();

    @Message
    String tokenUrl();

    @Message
    String version(int version);

    @Message
    String versions();

    @Message
    String way();

    @Message
    String whatNext();

    @Message
    String why();

    @Message
    String you();
}
