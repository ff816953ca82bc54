package id.jangkau.registration.batch.file;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import id.jangkau.foundation.problem.ProblemException;

/** The bytes of a file as they come in: unpacked where they are compressed, and no more than allowed. */
public final class Upload extends InputStream {
    /** Before that many unpacked bytes nobody asks how well they were compressed. */
    private static final long MODEST = 16L << 20;

    private final Counted received;
    private final boolean compressed;
    private final Limits limits;
    private InputStream in;
    private boolean begun;
    private long unpacked;

    /** Reads nothing yet. */
    public Upload(InputStream in, boolean compressed, Limits limits) {
        this.received = new Counted(in);
        this.compressed = compressed;
        this.limits = limits;
        this.in = received;
    }

    /**
     * How much is taken.
     *
     * @param mostBytes unpacked
     * @param mostRatio unpacked bytes for each received one; what is beyond it is made to do harm
     */
    public record Limits(long mostBytes, int mostRatio) {}

    /** More than allowed came, or more than anybody means. */
    public static final class TooLarge extends IOException {
        TooLarge() {
            super("the upload is too large");
        }
    }

    /** @throws ProblemException 400 {@code GZIP_CORRUPT} */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = unpacking().read(bytes, offset, length);
            unpacked += Math.max(0, count);
            checkLimits();
            return count;
        } catch (ZipException | EOFException e) {
            if (compressed) {
                throw ProblemException.unreadable("GZIP_CORRUPT", List.of());
            }
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    private InputStream unpacking() throws IOException {
        if (!begun) {
            begun = true;
            in = compressed ? new GZIPInputStream(received, 16 * 1024) : received;
        }
        return in;
    }

    private void checkLimits() throws TooLarge {
        boolean bomb = compressed && unpacked > MODEST && unpacked / limits.mostRatio() > received.count;
        if (unpacked > limits.mostBytes() || bomb) {
            throw new TooLarge();
        }
    }

    /** Counts, and tells truly whether more will come: by that the unpacker knows whether another member follows. */
    private static final class Counted extends FilterInputStream {
        private static final int NOT_PEEKED = -2;
        private long count;
        private int peeked = NOT_PEEKED;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            if (peeked == NOT_PEEKED) {
                peeked = in.read();
            }
            return peeked < 0 ? 0 : 1;
        }

        @Override
        public int read() throws IOException {
            int next = peeked == NOT_PEEKED ? in.read() : peeked;
            peeked = next < 0 ? next : NOT_PEEKED;
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (peeked != NOT_PEEKED && length > 0) {
                int next = read();
                if (next < 0) {
                    return -1;
                }
                bytes[offset] = (byte) next;
                return 1;
            }
            int read = in.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
