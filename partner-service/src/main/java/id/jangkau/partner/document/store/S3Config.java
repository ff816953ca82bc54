package id.jangkau.partner.document.store;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** An S3-compatible store; needed only while papers are kept there, or still lie there. */
@ConfigMapping(prefix = "jangkau.s3")
interface S3Config {
    /** Nothing where there is none. */
    Optional<URI> endpoint();

    @WithDefault("us-east-1")
    String region();

    /** Must be there; it is not made. */
    @WithDefault("jangkau-documents")
    String bucket();

    Optional<String> accessKey();

    Optional<String> secretKey();

    /** How long one answer is waited for, repetitions included. */
    @WithDefault("10s")
    Duration patience();
}
