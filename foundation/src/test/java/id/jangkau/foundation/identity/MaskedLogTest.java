package id.jangkau.foundation.identity;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedLogTest {
    private static final String NIK = "5171014101080001";
    private static final String MASKED = "517101******0001";

    private final MaskedLog filter = new MaskedLog();

    @Test
    void aNumberInAMessageIsMasked() {
        assertThat(written("refused: " + NIK)).isEqualTo("refused: " + MASKED);
    }

    @Test
    void aNumberThatIsAParameterIsMasked() {
        assertThat(written("%s of %s", NIK, "51.71")).isEqualTo(MASKED + " of 51.71");
    }

    @Test
    void whatHasNoneIsAsItWas() {
        assertThat(written("%s workers of batch %s", 517_101_410, "01a22816-cefa-76d8-92ff-5c6c1815860e"))
                .isEqualTo("517101410 workers of batch 01a22816-cefa-76d8-92ff-5c6c1815860e");
    }

    @Test
    void aNumberInWhatWasThrownIsMaskedWhereverItStands() {
        var cause = new IllegalArgumentException("Key (nik)=(" + NIK + ") already exists");
        var thrown = new IllegalStateException("not stored", cause);
        thrown.addSuppressed(new IllegalStateException("nor closed: " + NIK));

        LogRecord line = line("failed");
        line.setThrown(thrown);
        filter.isLoggable(line);

        assertThat(trace(line.getThrown()))
                .doesNotContain(NIK)
                .contains(
                        "java.lang.IllegalStateException: not stored",
                        "Caused by: java.lang.IllegalArgumentException: Key (nik)=(" + MASKED + ") already exists",
                        "nor closed: " + MASKED,
                        "MaskedLogTest.java");
    }

    @Test
    void whatWasThrownWithoutOneIsItself() {
        var thrown = new IllegalStateException("not stored");
        LogRecord line = line("failed");
        line.setThrown(thrown);

        filter.isLoggable(line);

        assertThat(line.getThrown()).isSameAs(thrown);
    }

    private String written(String format, Object... parameters) {
        LogRecord line = line(format, parameters);
        assertThat(filter.isLoggable(line)).isTrue();
        return new PatternFormatter("%s").format(line);
    }

    private static LogRecord line(String format, Object... parameters) {
        var line = new ExtLogRecord(Level.INFO, format, ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(parameters);
        return line;
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
