package id.jangkau.registration.enrollment.rest;

import jakarta.ws.rs.QueryParam;

import org.jspecify.annotations.Nullable;

import id.jangkau.foundation.page.PageRequest;
import id.jangkau.foundation.page.QueryParameters;
import id.jangkau.foundation.problem.FieldError;
import id.jangkau.registration.contribution.domain.Occupation;
import id.jangkau.registration.enrollment.domain.EnrollmentFilter;
import id.jangkau.registration.enrollment.domain.EnrollmentStatus;
import id.jangkau.registration.region.domain.Regions;

/** What a bank asks its list for, as it wrote it. */
record EnrollmentQuery(
        @QueryParam("status") @Nullable String status,
        @QueryParam("registeredFrom") @Nullable String registeredFrom,
        @QueryParam("registeredUntil") @Nullable String registeredUntil,
        @QueryParam("batch") @Nullable String batch,
        @QueryParam("occupation") @Nullable String occupation,
        @QueryParam("region") @Nullable String region,
        @QueryParam("reference") @Nullable String reference,
        @QueryParam("cursor") @Nullable String cursor,
        @QueryParam("limit") @Nullable String limit) {

    record Checked(EnrollmentFilter filter, PageRequest page) {}

    /** @throws ProblemException 400 that names every parameter at fault */
    Checked checked(Regions regions) {
        QueryParameters parameters = new QueryParameters();
        Checked checked = new Checked(
                new EnrollmentFilter(
                        parameters.constant(EnrollmentStatus.class, "status", status, "STATUS_UNKNOWN"),
                        parameters.day("registeredFrom", registeredFrom),
                        parameters.day("registeredUntil", registeredUntil),
                        parameters.id("batch", batch),
                        parameters.constant(Occupation.class, "occupation", occupation, "OCCUPATION_UNKNOWN"),
                        parameters.read("region", region, regions::find, FieldError.of("region", "REGION_UNKNOWN")),
                        parameters.text("reference", reference)),
                parameters.page(cursor, limit));
        parameters.check();
        return checked;
    }
}
