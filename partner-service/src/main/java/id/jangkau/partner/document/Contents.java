package id.jangkau.partner.document;

import java.util.Map;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Pdf;
import id.jangkau.partner.document.store.DocumentStore;
import io.quarkus.runtime.Startup;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/**
 * What papers say, wherever each is kept; what is not what was sent is not given out. Made at start, so that a store
 * that is not there is known then.
 */
@Startup
@Singleton
class Contents {
    private final Map<Document.Place, DocumentStore> stores;

    Contents(@Any Instance<DocumentStore> stores, DocumentConfig config) {
        this.stores = stores.stream().filter(DocumentStore::ready).collect(toMap(DocumentStore::place, identity()));
        if (!this.stores.containsKey(config.place())) {
            throw new IllegalArgumentException("jangkau.document.place: " + config.place() + " is not configured");
        }
    }

    void put(Document document, byte[] content) {
        storeOf(document).put(document, content);
    }

    byte[] get(Document document) {
        var content = storeOf(document).get(document);
        if (!Pdf.sha256(content).equals(document.sha256())) {
            throw new IllegalStateException("document " + document.id() + " is not what was sent");
        }
        return content;
    }

    private DocumentStore storeOf(Document document) {
        var store = stores.get(document.place());
        if (store == null) {
            throw new IllegalStateException("no store " + document.place() + " is configured");
        }
        return store;
    }
}
