package id.jangkau.partner.document.store;

import java.net.URI;
import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.partner.document.domain.Document;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Papers as objects of an S3-compatible store, each under an id that is given once. An object is written before its row
 * is committed: what a crash leaves behind is an object that nobody ever asks for.
 */
@Singleton
class S3DocumentStore implements DocumentStore {
    private static final Logger LOG = Logger.getLogger(S3DocumentStore.class);

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);

    private final S3Config config;
    private final @Nullable S3Client client;

    S3DocumentStore(S3Config config) {
        this.config = config;
        this.client =
                config.endpoint().map(endpoint -> clientOf(endpoint, config)).orElse(null);
    }

    @Override
    public Document.Place place() {
        return Document.Place.S3;
    }

    @Override
    public boolean ready() {
        return client != null;
    }

    @Override
    public void put(Document document, byte[] content) {
        ask(s3 -> s3.putObject(
                request -> request.bucket(config.bucket()).key(keyOf(document)).contentType("application/pdf"),
                RequestBody.fromBytes(content)));
    }

    @Override
    public byte[] get(Document document) {
        return ask(s3 -> s3.getObjectAsBytes(
                        request -> request.bucket(config.bucket()).key(keyOf(document)))
                .asByteArray());
    }

    @PreDestroy
    void close() {
        if (client != null) {
            client.close();
        }
    }

    private interface Question<T> {
        T to(S3Client s3);
    }

    private <T> T ask(Question<T> question) {
        if (client == null) {
            throw new IllegalStateException("jangkau.s3.endpoint is not set");
        }
        try {
            return question.to(client);
        } catch (SdkException e) {
            LOG.warnf("the store of papers does not do what it should: %s", e.getMessage());
            throw ProblemException.unavailable("DOCUMENT_STORE_UNAVAILABLE");
        }
    }

    private static String keyOf(Document document) {
        return document.slot().partner().value() + "/" + document.id() + ".pdf";
    }

    /** Without the checksums that only the original understands; a SHA-256 of our own is compared on reading. */
    private static S3Client clientOf(URI endpoint, S3Config config) {
        var credentials = AwsBasicCredentials.create(
                config.accessKey().orElseThrow(() -> new IllegalArgumentException("jangkau.s3.access-key is not set")),
                config.secretKey().orElseThrow(() -> new IllegalArgumentException("jangkau.s3.secret-key is not set")));
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(config.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(config.patience()))
                .overrideConfiguration(override -> override.apiCallTimeout(config.patience()))
                .build();
    }
}
