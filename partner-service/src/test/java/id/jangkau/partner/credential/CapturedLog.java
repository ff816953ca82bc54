package id.jangkau.partner.credential;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;

/** All that the service logs meanwhile. */
final class CapturedLog extends Handler implements AutoCloseable {
    private static final Logger ROOT = Logger.getLogger("");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private CapturedLog() {
        setLevel(Level.ALL);
        setFormatter(new PatternFormatter("%c %s%e%n"));
    }

    static CapturedLog start() {
        var log = new CapturedLog();
        ROOT.addHandler(log);
        return log;
    }

    String text() {
        return String.join("", lines);
    }

    @Override
    public void publish(LogRecord entry) {
        lines.add(getFormatter().format(entry));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
