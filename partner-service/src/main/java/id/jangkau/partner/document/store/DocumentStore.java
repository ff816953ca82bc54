package id.jangkau.partner.document.store;

import id.jangkau.partner.document.domain.Document;

/** Keeps what papers say, unchanged, by the id of each version. */
public interface DocumentStore {
    Document.Place place();

    /** Kept for good once the caller's transaction has committed; without it, nobody will ever ask for it. */
    void put(Document document, byte[] content);

    byte[] get(Document document);
}
