package id.jangkau.partner.credential.domain;

/** What an uploaded key turned out to be. */
public sealed interface KeyReading {
    record Usable(ClientKey key) implements KeyReading {}

    record Refused(KeyFault fault) implements KeyReading {}
}
