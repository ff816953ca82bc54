package id.jangkau.registration.participant.store;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;

/** Where the keys are. There is no default: without keys the service does not start. */
@ConfigMapping(prefix = "jangkau.keys")
interface KeysConfig {
    /** Tink keyset (JSON) for AEAD of personal fields. */
    Path fieldsFile();

    /** Tink keyset (JSON) of a PRF for blind indexes. */
    Path blindIndexFile();
}
