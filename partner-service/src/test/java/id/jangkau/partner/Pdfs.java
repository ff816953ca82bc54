package id.jangkau.partner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Real PDFs for tests. */
public final class Pdfs {
    private Pdfs() {}

    /** One page; different titles make different files. */
    public static byte[] of(String title) {
        try (var document = titled(title)) {
            document.addPage(new PDPage());
            return bytesOf(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] withoutPages() {
        try (var document = titled("empty")) {
            return bytesOf(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] locked() {
        try (var document = titled("locked")) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return bytesOf(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument titled(String title) {
        var document = new PDDocument();
        document.getDocumentInformation().setTitle(title);
        return document;
    }

    private static byte[] bytesOf(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
