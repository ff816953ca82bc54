package id.jangkau.local.stack;

/** An OIDC client and its secret, for the client credentials grant. */
public record ClientCredentials(String clientId, String clientSecret) {
    /** Without the secret: this ends up in messages. */
    @Override
    public String toString() {
        return "ClientCredentials[" + clientId + "]";
    }
}
