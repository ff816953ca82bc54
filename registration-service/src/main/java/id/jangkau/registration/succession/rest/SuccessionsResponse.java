package id.jangkau.registration.succession.rest;

import java.util.List;

import id.jangkau.registration.succession.domain.Progress;

/** Successions, the newest first. */
record SuccessionsResponse(List<SuccessionResponse> items) {
    static SuccessionsResponse of(List<Progress> all) {
        return new SuccessionsResponse(all.stream().map(SuccessionResponse::of).toList());
    }
}
