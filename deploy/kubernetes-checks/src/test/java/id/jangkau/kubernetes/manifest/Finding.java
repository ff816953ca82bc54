package id.jangkau.kubernetes.manifest;

/**
 * What is wrong with an object.
 *
 * @param object its kind and name, {@code Deployment/partner-service}
 * @param fault in words, with the place in the object where there is one
 */
public record Finding(String object, String fault) {
    @Override
    public String toString() {
        return object + ": " + fault;
    }
}
