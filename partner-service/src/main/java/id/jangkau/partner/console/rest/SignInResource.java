package id.jangkau.partner.console.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

/** Signing in on the console; tokens stay in an encrypted cookie that no script can read. */
@Path("/console")
class SignInResource {
    private final Visitor visitor;

    SignInResource(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @Authenticated
    public Response enter() {
        return Addresses.goTo(Addresses.PARTNERS);
    }

    /** Where Keycloak sends people back to; from there they are led to the page that they wanted. */
    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn() {
        return Addresses.goTo(Addresses.PARTNERS);
    }

    /** What signs out is the library, which knows the path; who comes here was not signed in with a session. */
    @GET
    @Path("sign-out")
    @Authenticated
    public Response signOut() {
        return Addresses.goTo("/console/signed-out");
    }

    @GET
    @Path("signed-out")
    @PermitAll
    public Response signedOut() {
        var visit = visitor.strangersVisit();
        return Pages.answer(200, visit, Templates.signedOut(visit));
    }
}
