package fr.cesizen.platform.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/** The octets of a body, in memory of their own. */
public final class BodyOctets {

    /** Reads a buffer to its end and lets go of it, also when it cannot be read. */
    public static byte[] take(DataBuffer buffer) {
        try {
            var octets = new byte[buffer.readableByteCount()];
            buffer.read(octets);
            return octets;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private BodyOctets() {}
}
