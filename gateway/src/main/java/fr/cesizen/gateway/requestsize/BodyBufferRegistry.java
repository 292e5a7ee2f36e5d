package fr.cesizen.gateway.requestsize;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;

/**
 * Bounds the memory of all bodies together. When it is used up, the largest body that is still arriving gives way, so that
 * many large ones that stall keep no small one out.
 */
@Component
final class BodyBufferRegistry {

    private final long most;
    private final AtomicLong held;
    private final Counter refusals;
    private final Set<BodyBuffer> arriving = ConcurrentHashMap.newKeySet();

    BodyBufferRegistry(RequestSizeProperties settings, MeterRegistry metrics) {
        this.most = settings.heldTogether();
        this.held = metrics.gauge("cesizen_bodies_held", new AtomicLong());
        this.refusals = metrics.counter("cesizen_bodies_refusals");
    }

    BodyBuffer open() {
        var buffer = new BodyBuffer();
        arriving.add(buffer);
        return buffer;
    }

    /** Counts what has arrived, not what was announced. */
    void append(BodyBuffer buffer, DataBuffer part) {
        long excess = held.addAndGet(buffer.append(part)) - most;
        while (excess > 0) {
            var largest = arriving.stream().max(Comparator.comparingInt(BodyBuffer::size));
            if (largest.isEmpty()) {
                return;
            }
            if (arriving.remove(largest.get())) {
                excess -= largest.get().size();
                largest.get().refuse();
                refusals.increment();
            }
        }
    }

    /** It has arrived: from now on it holds memory until it is closed. */
    void complete(BodyBuffer buffer) {
        arriving.remove(buffer);
    }

    void close(BodyBuffer buffer) {
        arriving.remove(buffer);
        held.addAndGet(-buffer.release());
    }
}
