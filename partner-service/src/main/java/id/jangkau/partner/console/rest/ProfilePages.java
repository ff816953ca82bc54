package id.jangkau.partner.console.rest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import id.jangkau.foundation.problem.ProblemException;
import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.profile.ChangeProfile;
import id.jangkau.partner.profile.ReadProfile;
import id.jangkau.partner.profile.domain.Datum;

/** What a bank tells of itself. */
@Path("/console/partners/{id}/profile")
class ProfilePages {
    private final Banks banks;
    private final ReadProfile readProfile;
    private final ChangeProfile changeProfile;
    private final Refusal refusal;
    private final Visitor visitor;

    ProfilePages(Banks banks, ReadProfile readProfile, ChangeProfile changeProfile, Refusal refusal, Visitor visitor) {
        this.banks = banks;
        this.readProfile = readProfile;
        this.changeProfile = changeProfile;
        this.refusal = refusal;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response ask(UUID id) {
        var told = new HashMap<String, String>();
        readProfile.read(new PartnerId(id)).data().forEach((datum, value) -> told.put(datum.field(), value));
        var visit = visitor.visit();
        return Pages.answer(200, visit, Templates.profile(visit, banks.read(id), Form.of(told)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.BRANCH_OFFICER, Roles.HEAD_OFFICE_OFFICER})
    public Response take(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        var visit = visitor.visit();
        var bank = banks.read(id);
        try {
            var told = told(typed);
            typed.check();
            changeProfile.replace(
                    bank.agency().id(), told, Visitor.officerOf(visit).subject());
            return Addresses.done(bank.agency().id(), "profile");
        } catch (ProblemException problem) {
            var form = refusal.of(typed.values(), problem, visit);
            return Pages.answer(problem.status(), visit, Templates.profile(visit, bank, form));
        }
    }

    private static Map<Datum, String> told(Typed typed) {
        var told = new EnumMap<Datum, String>(Datum.class);
        for (var datum : Datum.values()) {
            var text = Field.ofKey(datum.field()).map(typed::text).orElse(null);
            if (text != null) {
                told.put(datum, text);
            }
        }
        return told;
    }
}
