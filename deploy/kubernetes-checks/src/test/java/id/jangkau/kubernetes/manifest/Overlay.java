package id.jangkau.kubernetes.manifest;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What can be applied as a whole. */
public enum Overlay {
    /** One of everything, on one node. */
    DEV("deploy/kubernetes/overlays/dev"),
    /** As a bank's authority would run it. */
    PRODUCTION("deploy/kubernetes/overlays/production"),
    /** Production with the components that are optional there. */
    EVERYTHING("deploy/kubernetes-checks/src/test/resources/everything");

    private static final Map<Overlay, Manifest> BUILT = new ConcurrentHashMap<>();

    private final String directory;

    Overlay(String directory) {
        this.directory = directory;
    }

    /** Where its kustomization is. */
    public Path directory() {
        return Project.path(directory);
    }

    /** Built once for all tests. */
    public Manifest manifest() {
        return BUILT.computeIfAbsent(this, overlay -> Kubectl.kustomize(overlay.directory()));
    }
}
