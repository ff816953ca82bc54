package id.jangkau.partner.document.store;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.document.domain.Document;

/** Keeps what papers say, unchanged, by the id of each version. */
public interface DocumentStore {
    Document.Place place();

    /** Whether it is configured. */
    default boolean ready() {
        return true;
    }

    /**
     * Kept for good once the caller's transaction has committed; without it, nobody will ever ask for it.
     *
     * @throws ProblemException 503 {@code DOCUMENT_STORE_UNAVAILABLE}
     */
    void put(Document document, byte[] content);

    /**
     * As it was put.
     *
     * @throws ProblemException 503 {@code DOCUMENT_STORE_UNAVAILABLE}
     */
    byte[] get(Document document);
}
