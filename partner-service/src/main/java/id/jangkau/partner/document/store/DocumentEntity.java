package id.jangkau.partner.document.store;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Slot;

@Entity
@Immutable
@Table(name = "document")
class DocumentEntity {
    @Id
    UUID id;

    UUID partnerId;
    String kind;

    @Nullable
    UUID agreementId;

    int version;
    String sha256;

    @Column(name = "byte_count")
    int bytes;

    @Column(name = "sent_by")
    String by;

    @Column(name = "sent_at")
    Instant at;

    @Enumerated(EnumType.STRING)
    Document.Place place;

    static DocumentEntity of(Document document) {
        var entity = new DocumentEntity();
        entity.id = document.id();
        entity.partnerId = document.slot().partner().value();
        entity.kind = document.slot().kind();
        entity.agreementId = document.slot().agreement();
        entity.version = document.version();
        entity.sha256 = document.sha256();
        entity.bytes = document.bytes();
        entity.by = document.by();
        entity.at = document.at();
        entity.place = document.place();
        return entity;
    }

    Document document() {
        var slot = new Slot(new PartnerId(partnerId), kind, agreementId);
        return new Document(id, slot, version, sha256, bytes, by, at, place);
    }
}
