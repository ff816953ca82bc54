package id.jangkau.partner.document.store;

import java.util.List;

import jakarta.inject.Singleton;

import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Slot;

/** Which papers there are. Every method needs a transaction. */
@Singleton
public class Documents {
    private final DocumentRows rows;

    Documents(DocumentRows rows) {
        this.rows = rows;
    }

    /** All versions, the oldest first. */
    public List<Document> of(Slot slot) {
        return of(slot.partner()).stream()
                .filter(document -> document.slot().equals(slot))
                .toList();
    }

    /** All of a bank's, the oldest versions first. */
    public List<Document> of(PartnerId partner) {
        return rows.list("partnerId = ?1 order by kind, agreementId, version", partner.value()).stream()
                .map(DocumentEntity::document)
                .toList();
    }

    public void insert(Document document) {
        rows.persist(DocumentEntity.of(document));
    }
}
