package id.jangkau.partner.document.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import id.jangkau.partner.document.domain.Document;

/**
 * One version of a paper.
 *
 * @param sha256 of the content, hexadecimal
 * @param by subject of who sent it
 */
record DocumentResponse(
        UUID id,
        String kind,
        @Nullable UUID agreementId,
        int version,
        String sha256,
        int bytes,
        String by,
        Instant at) {
    /** Versions, the oldest first. */
    record Versions(List<DocumentResponse> items) {}

    static DocumentResponse of(Document document) {
        return new DocumentResponse(
                document.id(),
                document.slot().kind(),
                document.slot().agreement(),
                document.version(),
                document.sha256(),
                document.bytes(),
                document.by(),
                document.at());
    }

    static Versions versions(List<Document> documents) {
        return new Versions(documents.stream().map(DocumentResponse::of).toList());
    }
}
