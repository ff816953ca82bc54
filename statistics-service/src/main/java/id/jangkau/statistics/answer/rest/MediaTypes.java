package id.jangkau.statistics.answer.rest;

/** What figures are answered as, by {@code Accept}. */
public final class MediaTypes {
    public static final String CSV = "text/csv";
    public static final String SDMX_CSV = "application/vnd.sdmx.data+csv";

    private MediaTypes() {}
}
