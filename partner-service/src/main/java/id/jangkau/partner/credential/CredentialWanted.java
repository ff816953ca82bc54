package id.jangkau.partner.credential;

/** Something is wanted of Keycloak; heard once the transaction has committed. */
record CredentialWanted() {}
