package id.jangkau.partner.document;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Slot;
import id.jangkau.partner.document.store.Documents;

/** Reads which papers a bank has sent, and what they say. */
@Singleton
public class ReadDocuments {
    private final DocumentConfig config;
    private final Agencies agencies;
    private final Documents documents;
    private final Contents contents;

    ReadDocuments(DocumentConfig config, Agencies agencies, Documents documents, Contents contents) {
        this.config = config;
        this.agencies = agencies;
        this.documents = documents;
        this.contents = contents;
    }

    /** What a bank's papers are called, besides its agreements. */
    public Set<String> kinds() {
        return config.kinds();
    }

    /** All of a bank's, all versions; none of a bank that there is not, or not for the caller. */
    @Transactional
    public List<Document> all(PartnerId partner) {
        return agencies.find(partner).isPresent() ? documents.of(partner) : List.of();
    }

    /**
     * All versions, the oldest first.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    public List<Document> versions(Slot slot) {
        var versions = agencies.find(slot.partner()).isPresent() ? documents.of(slot) : List.<Document>of();
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return versions;
    }

    /**
     * One version, the newest when none is named.
     *
     * @throws ProblemException 404
     */
    @Transactional
    public Document version(Slot slot, OptionalInt version) {
        var versions = versions(slot);
        int wanted = version.orElse(versions.size());
        if (wanted < 1 || wanted > versions.size()) {
            throw ProblemException.notFound();
        }
        return versions.get(wanted - 1);
    }

    /** What it says. */
    @Transactional
    public byte[] content(Document document) {
        return contents.get(document);
    }
}
