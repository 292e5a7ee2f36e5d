package fr.cesizen.gateway.requestsize;

import fr.cesizen.platform.problems.Problem;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The body of one request as far as it has arrived. One thread writes; others may look at its size and refuse it.
 *
 * <p>The octets are copied: a piece of ten octets would keep the whole buffer that it was received in.
 */
final class BodyBuffer {

    private static final int RELEASED = -1;

    private final Sinks.Empty<Void> refusal = Sinks.empty();
    private final AtomicInteger size = new AtomicInteger();
    private byte[] octets = {};
    private int length;

    /** Adds what has arrived; returns by how much its size grew. */
    int append(DataBuffer part) {
        try {
            int more = part.readableByteCount();
            int before = octets.length;
            if (length + more > before) {
                octets = Arrays.copyOf(octets, Math.max(length + more, 2 * before));
            }
            part.read(octets, length, more);
            length += more;
            int grown = octets.length - before;
            return size.getAndUpdate(now -> now == RELEASED ? now : now + grown) == RELEASED ? 0 : grown;
        } finally {
            DataBufferUtils.release(part);
        }
    }

    ByteBuffer content() {
        return ByteBuffer.wrap(octets, 0, length);
    }

    /** The memory that it takes, which may be more than what has arrived. */
    int size() {
        return size.get();
    }

    /** Ends the counting of its memory; returns what was counted, and nothing the second time. */
    int release() {
        return Math.max(size.getAndSet(RELEASED), 0);
    }

    void refuse() {
        refusal.tryEmitError(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
    }

    /** Fails once this body may stay no longer. */
    Mono<Void> refused() {
        return refusal.asMono();
    }
}
