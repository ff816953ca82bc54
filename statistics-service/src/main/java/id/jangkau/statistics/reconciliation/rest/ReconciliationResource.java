package id.jangkau.statistics.reconciliation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import id.jangkau.foundation.security.Roles;
import id.jangkau.statistics.reconciliation.Reconcile;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Reconciliation. */
@Path("/v1/projection/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.STATISTICS_ADMIN, Roles.AUDITOR})
@RunOnVirtualThread
@Tag(name = "Projection")
class ReconciliationResource {
    private final Reconcile reconcile;

    ReconciliationResource(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    @GET
    @Operation(
            summary = "Counters against the enrollments and contributions that they count",
            description =
                    "drift: how many counters differ; differences: the first hundred of them, by table and key, with"
                            + " what is kept and what the rows add up to. Reads every row.")
    public ReconciliationResponse reconciliation() {
        return ReconciliationResponse.of(reconcile.reconcile());
    }
}
