package id.jangkau.registration.batch.rest;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.batch.file.CsvLine;
import id.jangkau.registration.batch.file.EnrollmentColumn;

/** What a CSV file of workers must look like. */
@Path("/v1/enrollment-batches/template")
@Tag(name = "Enrollment batches")
@RolesAllowed(Roles.AGENCY)
class TemplateResource {
    @GET
    @Produces(BatchResource.CSV)
    @Operation(summary = "The header of a file of workers", description = "Columns may stand in any order.")
    public String csv() {
        return CsvLine.of(List.copyOf(EnrollmentColumn.headers()));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The columns of a file of workers, with examples")
    public List<ColumnResponse> json() {
        return ColumnResponse.all();
    }
}
