package id.jangkau.registration.enrollment.domain;

import java.util.UUID;

/** The one billing (kode iuran) under which everybody accepted from a batch is enrolled. */
public record BatchBilling(UUID batchId, UUID billingId, String billingCode) {}
