package id.jangkau.statistics.signin.rest;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import id.jangkau.statistics.reference.rest.Readers;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Signing in on the dashboard; tokens stay in an encrypted cookie that no script can read. */
@Path("/")
@RunOnVirtualThread
@Tag(name = "Signing in", description = "For people in a browser; systems bring a token")
class SignInResource {
    static final String IN = "/sign-in";
    static final String OUT = "/sign-out";

    private final SignInConfig config;
    private final SecurityIdentity identity;
    private final Readers readers;

    SignInResource(SignInConfig config, SecurityIdentity identity, Readers readers) {
        this.config = config;
        this.identity = identity;
        this.readers = readers;
    }

    @GET
    @Path(IN)
    @Authenticated
    @Operation(
            summary = "Sign in at Keycloak and come back to the dashboard",
            description = "asOf, lang, theme, universe: as they were chosen on the page to come back to.")
    @APIResponse(responseCode = "302", description = "to Keycloak")
    @APIResponse(responseCode = "303", description = "signed in: back to the dashboard")
    public Response signIn(@Context UriInfo uri) {
        return Response.seeOther(Views.page(uri.getQueryParameters())).build();
    }

    /** What signs out is the library, which knows the path; who comes here was not signed in with a session. */
    @GET
    @Path(OUT)
    @Authenticated
    @Operation(summary = "Sign out, here and at Keycloak")
    @APIResponse(responseCode = "302", description = "to Keycloak")
    @APIResponse(responseCode = "303", description = "back to the dashboard")
    public Response signOut() {
        return Response.seeOther(URI.create("/")).build();
    }

    @GET
    @Path("/session")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who signed in in this browser", description = "401 when that session has ended.")
    @APIResponse(
            responseCode = "200",
            description = "nobody, or a name",
            content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    public Response session() {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(new SessionResponse(config.offered(), name(), readers.isReader()))
                .cacheControl(never)
                .build();
    }

    @DELETE
    @Path("/session")
    @PermitAll
    @Operation(summary = "Forget a session that has ended: 401 told so, and goes on doing so until then")
    @APIResponse(responseCode = "204", description = "this browser is the public's again")
    public Response forget(@Context HttpHeaders headers) {
        return Response.noContent()
                .cookie(headers.getCookies().keySet().stream()
                        .filter(BrowserSessions::isSession)
                        .map(name -> new NewCookie.Builder(name)
                                .path("/")
                                .maxAge(0)
                                .httpOnly(true)
                                .build())
                        .toArray(NewCookie[]::new))
                .build();
    }

    private @Nullable String name() {
        return identity.isAnonymous() ? null : identity.getPrincipal().getName();
    }
}
