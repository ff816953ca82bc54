package id.jangkau.partner.document;

import java.util.Map;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Pdf;
import id.jangkau.partner.document.store.DocumentStore;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

/** What papers say, wherever each is kept; what is not what was sent is not given out. */
@Singleton
class Contents {
    private final Map<Document.Place, DocumentStore> stores;

    Contents(@Any Instance<DocumentStore> stores) {
        this.stores = stores.stream().collect(toMap(DocumentStore::place, identity()));
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
