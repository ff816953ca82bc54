package id.jangkau.registration;

import java.util.logging.Handler;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.identity.MaskedLog;
import io.quarkus.bootstrap.logging.InitialConfigurator;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written to the log has gone through the mask of identity numbers. */
@RegistrationTest
class LogTest {
    @Test
    void everyLineGoesThroughTheMask() {
        assertThat(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .isNotEmpty()
                .extracting(Handler::getFilter)
                .hasOnlyElementsOfType(MaskedLog.class);
    }
}
