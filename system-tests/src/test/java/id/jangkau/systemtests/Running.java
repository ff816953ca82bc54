package id.jangkau.systemtests;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;

import id.jangkau.local.http.AccessTokens;
import id.jangkau.local.http.Api;
import id.jangkau.local.sample.Sample;
import id.jangkau.local.stack.ClientCredentials;
import id.jangkau.local.stack.Part;
import id.jangkau.local.stack.Role;
import id.jangkau.local.stack.Stack;
import id.jangkau.local.stack.StackSettings;

/** The stack that all tests share: started once, on free ports, with the sample loaded, and stopped when the tests end. */
public final class Running {
    public static final HttpClient HTTP = Calls.HTTP;
    public static final Clock CLOCK = Calls.CLOCK;

    private static final Stack STACK = startFresh();
    private static final Sample SAMPLE = loaded();

    private Running() {}

    public static Stack stack() {
        return STACK;
    }

    public static Sample sample() {
        return SAMPLE;
    }

    static String tokenUrl() {
        return STACK.settings().tokenUrl();
    }

    public static AccessTokens tokens(ClientCredentials client) {
        return Calls.tokens(STACK, client);
    }

    public static Api as(Role role, Part service) {
        return Calls.as(STACK, role, service);
    }

    public static Api as(ClientCredentials client, Part service) {
        return Calls.as(STACK, client, service);
    }

    private static Stack startFresh() {
        StackSettings settings = StackSettings.onFreePorts(Path.of("target", "state"));
        settings.forget();
        Stack stack = Stack.start(settings, System.out::println);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        return stack;
    }

    private static Sample loaded() {
        Sample sample = new Sample(STACK, HTTP, CLOCK, System.out);
        sample.load();
        return sample;
    }
}
