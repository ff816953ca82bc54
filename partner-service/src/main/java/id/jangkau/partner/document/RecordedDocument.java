package id.jangkau.partner.document;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.document.domain.Document;

/** A paper as the audit log keeps it: what it says is kept elsewhere, and cannot be exchanged under the same hash. */
record RecordedDocument(UUID id, String kind, @Nullable UUID agreement, int version, String sha256, int bytes) {
    static RecordedDocument of(Document document) {
        var slot = document.slot();
        return new RecordedDocument(
                document.id(), slot.kind(), slot.agreement(), document.version(), document.sha256(), document.bytes());
    }
}
