package id.jangkau.systemtests.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

/**
 * Texts that are looked for among bytes, in upper or lower case: in clear, as UTF-16, and as hexadecimal or base64 digits, by
 * rolling hashes of each length that there is.
 */
final class Needles {
    private static final int BUFFER = 1 << 20;
    private static final int SHORTEST = 10;
    private static final int BITS = 1 << 24;
    private static final long BASE = 1_000_003;

    private final List<Length> lengths = new ArrayList<>();
    private final int count;
    private final int longest;

    /** All needles of one length. */
    private record Length(int bytes, long highest, BitSet maybe, Map<Long, byte[]> byHash) {
        static Length of(int bytes) {
            long highest = 1;
            for (int i = 1; i < bytes; i++) {
                highest *= BASE;
            }
            return new Length(bytes, highest, new BitSet(BITS), new HashMap<>());
        }

        void add(byte[] needle) {
            long hash = 0;
            for (byte one : needle) {
                hash = hash * BASE + one;
            }
            maybe.set(place(hash));
            byHash.put(hash, needle);
        }

        static int place(long hash) {
            return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 40);
        }
    }

    /** @throws IllegalArgumentException for a text so short that it would be found by chance */
    Needles(Iterable<String> texts) {
        Map<Integer, Length> byLength = new TreeMap<>();
        int added = 0;
        for (String text : texts) {
            if (text.length() < SHORTEST) {
                throw new IllegalArgumentException("too short to look for: " + text);
            }
            added++;
            for (byte[] form : forms(text)) {
                byLength.computeIfAbsent(form.length, Length::of).add(form);
            }
        }
        lengths.addAll(byLength.values());
        count = added;
        longest = byLength.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int count() {
        return count;
    }

    /** What is found, each once, as it is written there but in lower case. */
    Set<String> in(InputStream stream) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        byte[] buffer = new byte[BUFFER + longest];
        int kept = 0;
        for (int read = stream.readNBytes(buffer, 0, BUFFER);
                read > 0;
                read = stream.readNBytes(buffer, kept, BUFFER)) {
            int filled = kept + read;
            for (int i = kept; i < filled; i++) {
                buffer[i] = lower(buffer[i]);
            }
            lengths.forEach(length -> look(length, buffer, filled, found));
            kept = Math.min(longest, filled);
            System.arraycopy(buffer, filled - kept, buffer, 0, kept);
        }
        return found;
    }

    private static void look(Length length, byte[] buffer, int filled, Set<String> found) {
        int bytes = length.bytes();
        long hash = 0;
        for (int i = 0; i < filled; i++) {
            if (i >= bytes) {
                hash -= buffer[i - bytes] * length.highest();
            }
            hash = hash * BASE + buffer[i];
            if (i >= bytes - 1 && length.maybe().get(Length.place(hash))) {
                byte[] needle = length.byHash().get(hash);
                int from = i - bytes + 1;
                if (needle != null && Arrays.equals(needle, 0, bytes, buffer, from, i + 1)) {
                    found.add(new String(needle, ISO_8859_1).replace("\0", ""));
                }
            }
        }
    }

    private static List<byte[]> forms(String text) {
        byte[] plain = text.getBytes(ISO_8859_1);
        List<byte[]> forms = new ArrayList<>();
        forms.add(lowered(plain));
        for (Charset wide : List.of(UTF_16LE, UTF_16BE)) {
            forms.add(lowered(text.getBytes(wide)));
        }
        forms.add(HexFormat.of().formatHex(plain).getBytes(ISO_8859_1));
        for (int before = 0; before < 3; before++) {
            forms.add(lowered(base64(plain, before)));
        }
        return forms;
    }

    /** The digits that depend on nothing but the text, when so many bytes stand before it. */
    private static byte[] base64(byte[] text, int before) {
        byte[] shifted = new byte[before + text.length];
        System.arraycopy(text, 0, shifted, before, text.length);
        byte[] digits = Base64.getEncoder().withoutPadding().encode(shifted);
        int from = (before * 8 + 5) / 6;
        int to = shifted.length * 8 / 6;
        return Arrays.copyOfRange(digits, from, to);
    }

    private static byte[] lowered(byte[] bytes) {
        byte[] lowered = bytes.clone();
        for (int i = 0; i < lowered.length; i++) {
            lowered[i] = lower(lowered[i]);
        }
        return lowered;
    }

    private static byte lower(byte one) {
        return one >= 'A' && one <= 'Z' ? (byte) (one + 32) : one;
    }
}
