package id.jangkau.foundation.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

/**
 * Bounds every body that is read into memory, where {@code quarkus.http.limits.max-body-size} must let larger ones pass:
 * to methods that take an {@link InputStream} and set bounds of their own.
 */
@Provider
class BodyLimit implements ReaderInterceptor {
    private final long mostBytes;

    BodyLimit(@ConfigProperty(name = "jangkau.http.most-body-in-memory") Optional<MemorySize> most) {
        this.mostBytes = most.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != InputStream.class) {
            context.setInputStream(new Bounded(context.getInputStream(), mostBytes));
        }
        return context.proceed();
    }

    private interface Reading {
        int read() throws IOException;
    }

    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() {
            int next = received(super::read);
            take(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = received(() -> super.read(bytes, offset, length));
            take(Math.max(0, count));
            return count;
        }

        /** Whoever goes away while sending, or sends what is no body, is no error of ours. */
        private static int received(Reading reading) {
            try {
                return reading.read();
            } catch (IOException brokenOff) {
                throw new BadRequestException(brokenOff);
            }
        }

        private void take(int count) {
            left -= count;
            if (left < 0) {
                throw new WebApplicationException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }
}
