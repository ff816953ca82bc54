package id.jangkau.foundation.audit;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * SHA-256 over every field of an entry in a fixed order. Each field that can vary in length is led by its length, and an
 * absent one by −1, so that no two entries are ever written alike: numbers are big-endian,
 * text is UTF-8, the time is ISO 8601 in UTC.
 */
final class EntryHash {
    private static final String FORM = "jangkau audit entry 1";
    private static final int ABSENT = -1;

    private final DataOutputStream out;

    private EntryHash(DataOutputStream out) {
        this.out = out;
    }

    static String of(long sequence, String previousHash, AuditEntry entry) {
        MessageDigest digest = sha256();
        try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            new EntryHash(out).write(sequence, previousHash, entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void write(long sequence, String previousHash, AuditEntry entry) throws IOException {
        Deed deed = entry.deed();
        text(FORM);
        out.writeLong(sequence);
        text(previousHash);
        id(entry.id());
        text(entry.at().toString());
        text(deed.actor());
        text(deed.partnerId() == null ? null : deed.partnerId().toString());
        text(deed.action());
        out.writeInt(deed.subjects().size());
        for (UUID subject : deed.subjects()) {
            id(subject);
        }
        text(deed.reason());
        text(deed.before());
        text(deed.after());
        text(entry.traceId());
    }

    private void id(UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private void text(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
        } else {
            byte[] bytes = text.getBytes(UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
