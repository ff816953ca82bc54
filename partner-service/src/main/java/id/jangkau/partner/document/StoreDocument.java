package id.jangkau.partner.document;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import id.jangkau.foundation.id.Ids;
import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.NoteDeed;
import id.jangkau.partner.agency.domain.Agency;
import id.jangkau.partner.agency.store.Agencies;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Pdf;
import id.jangkau.partner.document.domain.Slot;
import id.jangkau.partner.document.store.Documents;

/** Keeps one more version of a paper; the same one again is the same one. */
@Singleton
public class StoreDocument {
    private final DocumentConfig config;
    private final PdfCheck pdf;
    private final Agencies agencies;
    private final Documents documents;
    private final Contents contents;
    private final NoteDeed noteDeed;
    private final Ids ids;
    private final Clock clock;

    StoreDocument(
            DocumentConfig config,
            PdfCheck pdf,
            Agencies agencies,
            Documents documents,
            Contents contents,
            NoteDeed noteDeed,
            Ids ids,
            Clock clock) {
        this.config = config;
        this.pdf = pdf;
        this.agencies = agencies;
        this.documents = documents;
        this.contents = contents;
        this.noteDeed = noteDeed;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What was kept.
     *
     * @param added false when the newest version is the same, byte by byte
     */
    public record Stored(Document document, boolean added) {}

    /** How many bytes are taken at most. */
    public int mostBytes() {
        return Math.toIntExact(config.mostBytes().asLongValue());
    }

    /**
     * Keeps it. The bank stands still meanwhile, so versions follow each other.
     *
     * @param by subject of who sends it
     * @throws ProblemException 404 for a bank, an agreement or a kind of paper that there is not; 413
     *     {@code DOCUMENT_TOO_LARGE}; 422 {@code PDF_UNREADABLE} or {@code PDF_ENCRYPTED}; 503
     *     {@code DOCUMENT_STORE_UNAVAILABLE}: nothing has changed
     */
    @Transactional
    public Stored store(Slot slot, byte[] content, String by) {
        if (content.length > mostBytes()) {
            throw ProblemException.tooLarge("DOCUMENT_TOO_LARGE", mostBytes());
        }
        var agency = agencies.lock(slot.partner()).orElseThrow(ProblemException::notFound);
        requireSlot(agency, slot);
        pdf.check(content);
        var versions = documents.of(slot);
        var sha256 = Pdf.sha256(content);
        if (!versions.isEmpty() && versions.getLast().sha256().equals(sha256)) {
            return new Stored(versions.getLast(), false);
        }
        return new Stored(add(slot, versions, sha256, content, by), true);
    }

    private Document add(Slot slot, List<Document> versions, String sha256, byte[] content, String by) {
        var document = new Document(
                ids.next(), slot, versions.size() + 1, sha256, content.length, by, clock.instant(), config.place());
        documents.insert(document);
        contents.put(document, content);
        noteDeed.note(
                slot.partner(),
                "DOCUMENT",
                by,
                versions.isEmpty() ? null : RecordedDocument.of(versions.getLast()),
                RecordedDocument.of(document));
        return document;
    }

    private void requireSlot(Agency agency, Slot slot) {
        boolean known = slot.agreement() == null
                ? config.kinds().contains(slot.kind())
                : agency.agreements().stream()
                        .anyMatch(agreement -> agreement.id().equals(slot.agreement()));
        if (!known) {
            throw ProblemException.notFound();
        }
    }
}
