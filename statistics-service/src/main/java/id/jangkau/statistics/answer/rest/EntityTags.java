package id.jangkau.statistics.answer.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import com.fasterxml.jackson.databind.ObjectWriter;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Weak entity tags (RFC 9110) of figures: what is shown and how, not how fresh it is, so that a tag of a past day goes on
 * matching while newer days move.
 */
final class EntityTags {
    private EntityTags() {}

    /** Differs by figures, and by what else is said in {@code variant}: media type and language. */
    static String of(Object figures, String variant, ObjectWriter json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(variant.getBytes(UTF_8));
            json.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), figures);
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@code If-None-Match} names the tag: by weak comparison, which is the one that GET asks for. */
    static boolean matches(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
