package id.jangkau.registration.totals.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.jangkau.foundation.security.Roles;
import id.jangkau.registration.totals.CountTotals;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** What there is in all. */
@Path("/v1/totals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STATISTICS_ADMIN)
@RunOnVirtualThread
@Tag(name = "Totals")
class TotalsResource {
    private final CountTotals totals;

    TotalsResource(CountTotals totals) {
        this.totals = totals;
    }

    @GET
    @Operation(
            summary = "Enrollments by status, contributions and their sum in rupiah, as of this moment",
            description =
                    "For reconciliation: whoever counts by events compares with this. partners: by id, the enrollments that"
                            + " a bank has now, whoever enrolled them, and the rupiah that were paid under its kode iuran."
                            + " No personal data. 403 without the role statistics-admin.")
    public TotalsResponse totals() {
        return TotalsResponse.of(totals.count());
    }
}
