package id.jangkau.partner.console.rest;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import id.jangkau.foundation.security.Roles;
import id.jangkau.partner.agency.domain.PartnerId;
import id.jangkau.partner.agency.domain.TerminationReason;
import id.jangkau.partner.agency.domain.Transition;
import id.jangkau.partner.life.Ending;
import id.jangkau.partner.life.ReinstateAgency;
import id.jangkau.partner.life.SucceedAgency;
import id.jangkau.partner.life.SuspendAgency;
import id.jangkau.partner.life.TerminateAgency;

/** What happens to an agency in force. */
@Path("/console/partners/{id}")
class LifeSteps {
    private final Steps steps;
    private final SuspendAgency suspendAgency;
    private final ReinstateAgency reinstateAgency;
    private final TerminateAgency terminateAgency;
    private final SucceedAgency succeedAgency;

    LifeSteps(
            Steps steps,
            SuspendAgency suspendAgency,
            ReinstateAgency reinstateAgency,
            TerminateAgency terminateAgency,
            SucceedAgency succeedAgency) {
        this.steps = steps;
        this.suspendAgency = suspendAgency;
        this.reinstateAgency = reinstateAgency;
        this.terminateAgency = terminateAgency;
        this.succeedAgency = succeedAgency;
    }

    @GET
    @Path("suspension")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response askSuspension(UUID id) {
        return steps.ask(id, Transition.SUSPENSION);
    }

    @POST
    @Path("suspension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response suspend(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return steps.take(id, Transition.SUSPENSION, typed, (partner, by) -> {
            var note = typed.text(Field.NOTE);
            typed.check();
            suspendAgency.suspend(partner, note, by);
        });
    }

    @GET
    @Path("reinstatement")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response askReinstatement(UUID id) {
        return steps.ask(id, Transition.REINSTATEMENT);
    }

    @POST
    @Path("reinstatement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response reinstate(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return steps.take(id, Transition.REINSTATEMENT, typed, (partner, by) -> {
            var note = typed.text(Field.NOTE);
            typed.check();
            reinstateAgency.reinstate(partner, note, by);
        });
    }

    @GET
    @Path("termination")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response askTermination(UUID id) {
        return steps.ask(id, Transition.TERMINATION);
    }

    @POST
    @Path("termination")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response terminate(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return steps.take(id, Transition.TERMINATION, typed, (partner, by) -> {
            var reason = typed.constant(Field.REASON, TerminationReason.class);
            var ending = ending(typed, by);
            typed.check();
            terminateAgency.terminate(partner, reason.orElseThrow(), ending);
        });
    }

    @GET
    @Path("succession")
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response askSuccession(UUID id) {
        return steps.ask(id, Transition.SUCCESSION);
    }

    @POST
    @Path("succession")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.HEAD_OFFICE_OFFICER)
    public Response succeed(UUID id, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        return steps.take(id, Transition.SUCCESSION, typed, (partner, by) -> {
            var successor = typed.id(Field.SUCCESSOR);
            var ending = ending(typed, by);
            typed.check();
            succeedAgency.succeed(partner, new PartnerId(successor.orElseThrow()), ending);
        });
    }

    private static Ending ending(Typed typed, String by) {
        return new Ending(typed.dayOrNothing(Field.EFFECTIVE_ON), typed.text(Field.NOTE), by);
    }
}
