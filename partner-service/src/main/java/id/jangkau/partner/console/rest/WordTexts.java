package id.jangkau.partner.console.rest;

import id.jangkau.partner.agency.domain.Status;
import id.jangkau.partner.agency.domain.TerminationReason;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.attention.domain.AttentionKind;
import id.jangkau.partner.credential.domain.CredentialState;
import id.jangkau.partner.directory.LineOutcome;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words for what the domain calls by names of its own. In {@code messages/word_en.properties} and {@code word_id.properties}. */
@MessageBundle(value = "word", locale = "en")
interface WordTexts {
    @Message
    String attention(AttentionKind attention);

    @Message
    String credential(CredentialState credential);

    @Message
    String doing(Transition doing);

    @Message
    String field(Field field);

    @Message
    String happened(Transition happened);

    @Message
    String hint(Status hint);

    @Message
    String outcome(LineOutcome.Kind outcome);

    @Message
    String status(Status status);

    @Message
    String termination(TerminationReason termination);
}
