package id.jangkau.systemtests;

import java.net.http.HttpClient;
import java.time.Clock;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;

/** Calls to the services of any stack, as any client. */
public final class Calls {
    public static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    public static final Clock CLOCK = Clock.systemUTC();

    private Calls() {}

    public static AccessTokens tokens(Stack stack, ClientCredentials client) {
        return new AccessTokens(HTTP, stack.settings().tokenUrl(), client, CLOCK);
    }

    public static Api as(Stack stack, ClientCredentials client, Part service) {
        return new Api(HTTP, stack.settings().url(service), tokens(stack, client));
    }

    public static Api as(Stack stack, Role role, Part service) {
        return as(stack, stack.developmentClient(role), service);
    }
}
