package id.jangkau.registration;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;

import io.quarkus.bootstrap.logging.InitialConfigurator;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written to the log has gone through the mask of identity numbers. */
@RegistrationTest
class LogTest {
    @Test
    void everyLineGoesThroughTheMask() {
        var line = new ExtLogRecord(
                Level.WARN, "not stored: 5171014101080001", ExtLogRecord.FormatStyle.NO_FORMAT, "a library");

        assertThat(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .hasAtLeastOneElementOfType(ConsoleHandler.class)
                .filteredOn(ConsoleHandler.class::isInstance)
                .allSatisfy(console -> assertThat(console.isLoggable(line)).isTrue());
        assertThat(line.getMessage()).isEqualTo("not stored: 517101******0001");
    }
}
