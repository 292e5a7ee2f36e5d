package fr.cesizen.gdpr.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipOutputStream;

/** A ZIP stream whose native memory can be freed without writing the end of the archive. */
final class ReleasableZip extends ZipOutputStream {

    ReleasableZip(ByteArrayOutputStream out) {
        super(out, StandardCharsets.UTF_8);
    }

    void release() {
        def.end();
    }
}
