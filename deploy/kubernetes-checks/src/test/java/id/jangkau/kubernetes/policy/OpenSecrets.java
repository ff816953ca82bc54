package id.jangkau.kubernetes.policy;

import java.util.List;

import id.jangkau.kubernetes.manifest.Finding;
import id.jangkau.kubernetes.manifest.KubernetesObject;
import id.jangkau.kubernetes.manifest.Manifest;

/** Whether a secret stands where everybody can read it. */
final class OpenSecrets {
    private OpenSecrets() {}

    static List<Finding> findings(Manifest manifest) {
        return manifest.of("Secret").stream()
                .filter(secret -> !secret.at("/data").isEmpty()
                        || !secret.at("/stringData").isEmpty())
                .map(OpenSecrets::open)
                .toList();
    }

    private static Finding open(KubernetesObject secret) {
        return secret.finding("is in the repository with what it holds");
    }
}
