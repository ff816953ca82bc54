package id.jangkau.registration.batch.file;

/**
 * A line of a file. Its text never shows what it says.
 *
 * @param number 1 for the first
 * @param text without its end; empty unless the line could be read
 * @param ending as it was: LF, CRLF, CR, or nothing at the end of the file
 */
record Line(long number, Kind kind, String text, String ending) {
    enum Kind {
        READABLE,
        TOO_LONG,
        NOT_UTF8
    }

    @Override
    public String toString() {
        return "Line[" + number + ", " + kind + "]";
    }
}
