package id.jangkau.foundation.audit;

/**
 * An entry's place in the chain.
 *
 * @param sequence 1, 2, 3 …, without a gap
 * @param previousHash that of the entry before, {@link #NONE} for the first; 64 hexadecimal digits
 * @param hash SHA-256 over sequence, previous hash and every field of the entry; 64 hexadecimal digits
 */
public record Seal(long sequence, String previousHash, String hash) {
    /** What the first entry has instead of the hash of one before. */
    public static final String NONE = "0".repeat(64);

    /** The seal of the next entry. */
    static Seal after(Seal head, AuditEntry entry) {
        return at(head.sequence() + 1, head.hash(), entry);
    }

    static Seal at(long sequence, String previousHash, AuditEntry entry) {
        return new Seal(sequence, previousHash, EntryHash.of(sequence, previousHash, entry));
    }

    /** Before there is any. */
    static Seal beforeTheFirst() {
        return new Seal(0, NONE, NONE);
    }
}
