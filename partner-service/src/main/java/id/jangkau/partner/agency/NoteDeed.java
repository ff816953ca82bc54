package id.jangkau.partner.agency;

import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.audit.AuditLog;
import id.jangkau.foundation.audit.Deed;
import id.jangkau.foundation.outbox.EventJson;
import id.jangkau.partner.agency.domain.PartnerId;

/** Notes in the audit log what was done to something that belongs to a partner; the history of the partner shows it. */
@Singleton
public class NoteDeed {
    private final AuditLog log;
    private final EventJson json;

    NoteDeed(AuditLog log, EventJson json) {
        this.log = log;
        this.json = json;
    }

    /**
     * In the transaction of the deed.
     *
     * @param action stable, e.g. {@code DOCUMENT}
     * @param by subject of who did it
     * @param before what it was, to be written as JSON; nothing personal
     * @param after likewise, what it is then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(PartnerId partner, String action, String by, @Nullable Object before, @Nullable Object after) {
        log.note(List.of(new Deed(
                by,
                null,
                action,
                List.of(partner.value()),
                null,
                before == null ? null : json.write(before),
                after == null ? null : json.write(after))));
    }
}
