package id.jangkau.partner.console.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import io.quarkus.qute.TemplateExtension;

/** Where the style sheet is: its address changes with its content, so that browsers may keep it. */
@TemplateExtension(namespace = "style")
final class Style {
    private static final String SHEET = "/console/assets/console.css";
    private static final int TAG_DIGITS = 12;
    private static final String ADDRESS = SHEET + "?v=" + tag();

    private Style() {}

    static String sheet() {
        return ADDRESS;
    }

    private static String tag() {
        try (var sheet = Style.class.getResourceAsStream("/META-INF/resources" + SHEET)) {
            byte[] content = Objects.requireNonNull(sheet, SHEET).readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash).substring(0, TAG_DIGITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
