package id.jangkau.partner.document.store;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.document.domain.Document;
import id.jangkau.partner.document.domain.Slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What happens while there is no store, or while it is away. */
class S3DocumentStoreTest {
    private static final Document PAPER = new Document(
            new UUID(0, 2),
            Slot.ofPartner(new PartnerId(new UUID(0, 1)), "deed"),
            1,
            "0".repeat(64),
            3,
            "officer",
            Instant.EPOCH,
            Document.Place.S3);

    /** Settings, as they come from the environment. */
    record Settings(Optional<URI> endpoint, Optional<String> accessKey, Optional<String> secretKey)
            implements S3Config {
        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public String bucket() {
            return "papers";
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(2);
        }
    }

    @Test
    void isNotThereUntilAnEndpointIsSet() {
        assertThat(new S3DocumentStore(new Settings(Optional.empty(), Optional.empty(), Optional.empty())).ready())
                .isFalse();
    }

    @Test
    void wantsAKeyWithItsEndpoint() {
        var withoutKey =
                new Settings(Optional.of(URI.create("http://127.0.0.1:1")), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> new S3DocumentStore(withoutKey)).hasMessageContaining("jangkau.s3.access-key");
    }

    @Test
    void saysThatItIsAway() {
        var store = new S3DocumentStore(
                new Settings(Optional.of(URI.create("http://127.0.0.1:1")), Optional.of("key"), Optional.of("secret")));

        assertThat(codeOf(() -> store.put(PAPER, new byte[3]))).isEqualTo("DOCUMENT_STORE_UNAVAILABLE");
        assertThat(codeOf(() -> store.get(PAPER))).isEqualTo("DOCUMENT_STORE_UNAVAILABLE");
        store.close();
    }

    private static String codeOf(Runnable deed) {
        return catchThrowableOfType(ProblemException.class, deed::run).code();
    }
}
