package id.jangkau.partner.agency.domain;

import java.util.Objects;
import java.util.UUID;

/** A BPR's id with us; it outlives its name and its bank code. */
public record PartnerId(UUID value) {
    public PartnerId {
        Objects.requireNonNull(value, "value");
    }
}
