package fr.cesizen.gdpr.preparation;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;

/** Cuts an archive into the pieces that are stored. */
final class PieceSplitter {

    /** In bytes; large enough to make few rows, small enough to hold some in memory. */
    private static final int SIZE = 256 * 1024;

    /** Pieces of at least that size, but for the last one. */
    static Flux<byte[]> split(Flux<byte[]> archive) {
        return Flux.defer(() -> {
            var size = new AtomicInteger();
            return archive.bufferUntil(bytes -> {
                        boolean full = size.addAndGet(bytes.length) >= SIZE;
                        if (full) {
                            size.set(0);
                        }
                        return full;
                    })
                    .map(PieceSplitter::join);
        });
    }

    private static byte[] join(List<byte[]> parts) {
        var whole = new ByteArrayOutputStream(2 * SIZE);
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private PieceSplitter() {}
}
