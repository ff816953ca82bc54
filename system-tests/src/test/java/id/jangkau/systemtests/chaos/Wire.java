package id.jangkau.systemtests.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A TCP connection's way to a part on localhost, and all that can happen to it there. */
final class Wire implements AutoCloseable {
    /** How the wire is. */
    enum State {
        /** Everything passes. */
        CLEAN,
        /** Everything passes late, each piece by {@link #LATE}. */
        SLOW,
        /**
         * Nothing passes and nobody is told: connections can be made, and what is said on one is lost. Such a one stays mute
         * for ever, as behind a firewall that has forgotten it: later only new ones are of use.
         */
        SILENT,
        /** Whatever is connected is reset, and so is whoever tries. */
        CUT
    }

    static final Duration LATE = Duration.ofMillis(200);

    /**
     * After which the target gives up a peer that answers no keepalive, by how the services set it; done for it here, since
     * the kernel behind this wire would go on answering.
     */
    private static final Duration KEEPALIVE = Duration.ofSeconds(30);

    private static final int PIECE = 16_384;

    private final ServerSocket server;
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile State state = State.CLEAN;

    private Wire(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    /** Listens on a free port of its own; whether anybody listens at the target matters to each connection only. */
    static Wire to(int target) {
        try {
            Wire wire = new Wire(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), target);
            Thread.ofPlatform().daemon().name("wire-to-" + target).start(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Host and port to connect to instead of the target's. */
    String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    void become(State now) {
        state = now;
        if (now == State.CUT) {
            links.forEach(Link::reset);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            links.forEach(Link::reset);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket near = server.accept();
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void connect(Socket near) {
        Link link = new Link(near);
        links.add(link);
        try {
            if (state == State.CUT) {
                link.reset();
                return;
            }
            if (state == State.SILENT) {
                link.fallSilent();
                link.pump(near.getInputStream(), OutputStream.nullOutputStream());
                return;
            }
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            link.far.add(far);
            far.setTcpNoDelay(true);
            near.setTcpNoDelay(true);
            OutputStream back = near.getOutputStream();
            InputStream answers = far.getInputStream();
            Thread.ofVirtual().start(() -> link.pump(answers, back));
            link.pump(near.getInputStream(), far.getOutputStream());
        } catch (IOException e) {
            link.reset();
        }
    }

    /** One connection, in both directions. */
    private final class Link {
        private final Socket near;
        /** One, or none when the wire let nobody through. */
        private final Queue<Socket> far = new ConcurrentLinkedQueue<>();

        private volatile boolean mute;

        Link(Socket near) {
            this.near = near;
        }

        void pump(InputStream from, OutputStream to) {
            byte[] piece = new byte[PIECE];
            try {
                for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
                    if (state == State.SLOW) {
                        LockSupport.parkNanos(LATE.toNanos());
                    }
                    if (state == State.SILENT) {
                        fallSilent();
                    }
                    if (!mute) {
                        to.write(piece, 0, length);
                    }
                }
            } catch (IOException e) {
                if (state == State.SILENT) {
                    fallSilent();
                }
            }
            if (!mute) {
                reset();
            }
        }

        /** For ever; who waits at the near end is told nothing. */
        void fallSilent() {
            if (!mute) {
                mute = true;
                CompletableFuture.delayedExecutor(KEEPALIVE.toSeconds(), TimeUnit.SECONDS)
                        .execute(() -> far.forEach(Link::close));
            }
        }

        void reset() {
            links.remove(this);
            close(near);
            far.forEach(Link::close);
        }

        private static void close(Socket socket) {
            try {
                socket.setSoLinger(true, 0);
                socket.close();
            } catch (IOException e) {
                mayBeClosedAlready(e);
            }
        }

        private static void mayBeClosedAlready(IOException ignored) {}
    }
}
