package id.jangkau.partner.document.store;

import jakarta.inject.Singleton;

import id.jangkau.partner.document.domain.Document;

/** Papers beside their rows, in the same transaction. */
@Singleton
class PostgresDocumentStore implements DocumentStore {
    private final ContentRows rows;

    PostgresDocumentStore(ContentRows rows) {
        this.rows = rows;
    }

    @Override
    public Document.Place place() {
        return Document.Place.POSTGRESQL;
    }

    @Override
    public void put(Document document, byte[] content) {
        var row = new ContentEntity();
        row.documentId = document.id();
        row.content = content;
        rows.persist(row);
    }

    @Override
    public byte[] get(Document document) {
        return rows.findByIdOptional(document.id()).orElseThrow().content;
    }
}
