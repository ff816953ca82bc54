package id.jangkau.partner.document.store;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "document_content")
class ContentEntity {
    @Id
    UUID documentId;

    byte[] content;
}
