package id.jangkau.foundation.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Gives entries their places in the chain, one replica at a time. */
@Singleton
class SealEntries {
    private final AuditRows rows;

    SealEntries(AuditRows rows) {
        this.rows = rows;
    }

    /** How many were sealed: none while another replica does it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int seal(int limit) {
        if (!rows.sealAlone()) {
            return 0;
        }
        Seal head = rows.head();
        List<AuditEntry> sealed = new ArrayList<>();
        for (AuditEntry entry : rows.unsealed(limit)) {
            head = Seal.after(head, entry);
            sealed.add(new AuditEntry(entry.id(), entry.at(), entry.deed(), entry.traceId(), Optional.of(head)));
        }
        if (!sealed.isEmpty()) {
            rows.seal(sealed);
        }
        return sealed.size();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Seal head() {
        return rows.head();
    }
}
