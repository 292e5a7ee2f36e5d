package fr.cesizen.gdpr.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP under construction that returns its bytes as they are produced and buffers almost none of them.
 *
 * <p>Each step returns the bytes that are due, often none. Nothing here blocks, so a slow download occupies no thread.
 * Synchronised, because {@link #release} is called from another thread when a client disconnects.
 */
final class ZipStream {

    private static final byte[] NOTHING = {};
    /** Large enough to fill a packet, small enough to buffer for every download. */
    private static final int CHUNK = 16 * 1024;

    private final ByteArrayOutputStream due = new ByteArrayOutputStream(2 * CHUNK);
    private final Zip zip = new Zip(due);
    private final MessageDigest digest = sha256();
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private @Nullable ExportSection section;
    private long count;
    private boolean released;

    /** A ZIP stream whose native memory can be freed without writing the end of the archive. */
    private static final class Zip extends ZipOutputStream {

        Zip(ByteArrayOutputStream out) {
            super(out, StandardCharsets.UTF_8);
        }

        void release() {
            def.end();
        }
    }

    synchronized byte[] begin(ExportSection next) {
        return step(() -> {
            section = next;
            count = 0;
            zip.putNextEntry(new ZipEntry(next.file()));
            write("[");
        });
    }

    synchronized byte[] row(String json) {
        return step(() -> {
            write(count++ == 0 ? "\n" : ",\n");
            write(json);
        });
    }

    synchronized byte[] end() {
        return step(() -> {
            write("\n]\n");
            zip.closeEntry();
            if (section != null) {
                entries.add(Manifest.Entry.of(section, count, digest.digest()));
            }
        });
    }

    /** The entries written so far. */
    synchronized List<Manifest.Entry> entries() {
        return List.copyOf(entries);
    }

    /** Writes the last file and the ZIP directory, without which readers treat the archive as incomplete. */
    synchronized byte[] finish(byte[] manifest) {
        run(() -> {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest);
            zip.closeEntry();
            zip.finish();
        });
        return drain();
    }

    /** Frees the native memory of the compressor; later steps do nothing. */
    synchronized void release() {
        released = true;
        zip.release();
    }

    private interface Step {
        void run() throws IOException;
    }

    private byte[] step(Step step) {
        run(step);
        return due.size() < CHUNK ? NOTHING : drain();
    }

    private void run(Step step) {
        try {
            if (!released) {
                step.run();
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private byte[] drain() {
        var bytes = due.toByteArray();
        due.reset();
        return bytes;
    }

    private void write(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        zip.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
