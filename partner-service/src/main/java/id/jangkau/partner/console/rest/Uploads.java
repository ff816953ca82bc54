package id.jangkau.partner.console.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.FieldError;
import id.jangkau.foundation.problem.ProblemException;

/** Files that came with a form. */
final class Uploads {
    private Uploads() {}

    /**
     * What is in it; of one that is too large, one byte more than is taken, which is enough to know.
     *
     * @throws ProblemException 400 when none was chosen
     */
    static byte[] bytesOf(@Nullable FileUpload file, int most) {
        if (file == null || file.fileName().isEmpty()) {
            throw ProblemException.invalidRequest(List.of(FieldError.of(Field.FILE.key(), "REQUIRED")));
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return content.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
