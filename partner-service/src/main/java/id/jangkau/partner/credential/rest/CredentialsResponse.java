package id.jangkau.partner.credential.rest;

import java.util.List;

import id.jangkau.partner.credential.ReadCredentials.Held;

/** The clients that a BPR has or had, oldest first; never a secret. */
record CredentialsResponse(List<CredentialResponse> items) {
    static CredentialsResponse of(List<Held> held) {
        return new CredentialsResponse(held.stream().map(CredentialResponse::of).toList());
    }
}
