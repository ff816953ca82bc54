package id.jangkau.registration.enrollment.rest;

import java.util.UUID;

/**
 * A worker who is decided on as soon as an agreement of the bank is heard of.
 *
 * @param batch shows by then, at {@code /v1/enrollment-batches/{batch}/results}, what became of it
 */
record HeldResponse(String status, String reference, UUID batch) {
    static HeldResponse of(String reference, UUID batch) {
        return new HeldResponse("HELD", reference, batch);
    }
}
