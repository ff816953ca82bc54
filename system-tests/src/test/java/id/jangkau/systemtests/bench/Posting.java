package id.jangkau.systemtests.bench;

import java.io.IOException;
import java.util.function.Consumer;

import id.jangkau.local.stack.Part;

/** Posts one new worker after the other. */
final class Posting implements Load.Client {
    private static final String ID = "{\"id\":\"";
    private static final int ID_LENGTH = 36;

    private final BenchStack stack;
    private final Consumer<String> acknowledged;
    private final KeepAlive connection;

    /** @param acknowledged takes the id of each enrollment as soon as it is answered */
    Posting(BenchStack stack, Consumer<String> acknowledged) throws IOException {
        this.stack = stack;
        this.acknowledged = acknowledged;
        this.connection = new KeepAlive(stack.url(Part.REGISTRATION));
    }

    static Load.Opener to(BenchStack stack) {
        return () -> new Posting(stack, id -> {});
    }

    @Override
    public void once() throws IOException {
        String body = connection
                .postJson(
                        "/v1/enrollments",
                        stack.tokens().current(),
                        stack.workers().next())
                .expecting(201);
        if (!body.startsWith(ID)) {
            throw new IOException("an answer without an id: " + body);
        }
        acknowledged.accept(body.substring(ID.length(), ID.length() + ID_LENGTH));
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
