package id.jangkau.partner.console.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import id.jangkau.foundation.security.Roles;

/** Everything that is known of one bank, and what this officer may do with it. */
@Path("/console/partners/{id}")
class PartnerPages {
    private final Dossiers dossiers;
    private final Visitor visitor;

    PartnerPages(Dossiers dossiers, Visitor visitor) {
        this.dossiers = dossiers;
        this.visitor = visitor;
    }

    /**
     * The bank's page.
     *
     * @param done what was done a moment ago, to be confirmed
     */
    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER, Roles.AUDITOR})
    public Response read(UUID id, @QueryParam("done") @DefaultValue("") String done) {
        var visit = visitor.visit();
        return Pages.answer(200, visit, Templates.partner(visit, dossiers.read(id), done));
    }
}
