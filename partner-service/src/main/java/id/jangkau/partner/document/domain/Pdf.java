package id.jangkau.partner.document.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a sent file says of itself, whatever its sender called it. */
public final class Pdf {
    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** Programs that write PDF may add a little after its end. */
    private static final int TAIL = 1024;

    private Pdf() {}

    /** Begins and ends as a PDF does: neither something else nor cut off. */
    public static boolean hasBothEnds(byte[] content) {
        return standsAt(content, BEGINNING, 0) && endsNear(content);
    }

    /** 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean endsNear(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        for (int at = content.length - END.length; at >= from; at--) {
            if (standsAt(content, END, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(byte[] content, byte[] wanted, int at) {
        if (at < 0 || at + wanted.length > content.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
