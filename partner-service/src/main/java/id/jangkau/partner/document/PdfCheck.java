package id.jangkau.partner.document;

import java.io.IOException;
import java.util.List;

import jakarta.inject.Singleton;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jboss.logging.Logger;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.document.domain.Pdf;

/** Believes that a file is a PDF when its content can be read as one; what the sender calls it counts for nothing. */
@Singleton
class PdfCheck {
    private static final Logger LOG = Logger.getLogger(PdfCheck.class);

    /**
     * Opens it as far as its first page.
     *
     * @throws ProblemException 422 {@code PDF_UNREADABLE}, or {@code PDF_ENCRYPTED} when only a password opens it
     */
    void check(byte[] content) {
        if (!Pdf.hasBothEnds(content) || !hasAPage(content)) {
            throw refused("PDF_UNREADABLE");
        }
    }

    /** The parser is handed whatever strangers send: any way of failing says that it is no PDF. */
    private static boolean hasAPage(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return document.getNumberOfPages() > 0 && document.getPage(0).getMediaBox() != null;
        } catch (InvalidPasswordException e) {
            throw refused("PDF_ENCRYPTED");
        } catch (IOException | RuntimeException e) {
            LOG.debugf("not a PDF: %s", e.getMessage());
            return false;
        }
    }

    private static ProblemException refused(String code) {
        return ProblemException.refused(422, code, List.of());
    }
}
