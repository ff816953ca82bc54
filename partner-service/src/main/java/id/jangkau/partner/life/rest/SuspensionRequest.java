package id.jangkau.partner.life.rest;

import org.jspecify.annotations.Nullable;

/** @param note why; required */
record SuspensionRequest(@Nullable String note) {}
