package id.jangkau.local.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * TCP ports of this machine that nobody listens on. They lie below those that Linux gives to outgoing connections, which
 * would else take one while its server is still starting, or starting again.
 */
public final class FreePort {
    private static final int FROM = 15_000;
    private static final int TO = 32_000;
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(FROM, TO));

    private FreePort() {}

    /** A free port that this JVM was not given before. Each JVM goes on from a port of its own, chosen at random. */
    public static int any() {
        return IntStream.generate(FreePort::next)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static int next() {
        return NEXT.getAndUpdate(port -> port + 1 < TO ? port + 1 : FROM);
    }

    /** The port itself, or any free one when it is 0. */
    static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    /** Whether the port can be listened on, by loopback and by all addresses alike. It is, while this looks. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether somebody listens on loopback; does not stand in the way of who is about to. */
    public static boolean isListenedOn(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
