package id.jangkau.partner.credential.domain;

import java.time.Instant;

/** A client got a token. */
public record Login(String clientId, Instant at) {}
