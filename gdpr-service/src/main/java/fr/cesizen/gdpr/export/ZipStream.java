package fr.cesizen.gdpr.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
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
    private final ReleasableZip zip = new ReleasableZip(due);
    private final MessageDigest digest = Manifest.newDigest();
    private final DigestOutputStream out = new DigestOutputStream(zip, digest);
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private final List<Manifest.Attachment> attachments = new ArrayList<>();
    private @Nullable ExportSection section;
    private JsonArrayWriter array = new JsonArrayWriter(out);
    private boolean released;

    synchronized byte[] begin(ExportSection next) {
        return step(() -> {
            section = next;
            array = new JsonArrayWriter(out);
            zip.putNextEntry(new ZipEntry(next.file()));
            array.begin();
        });
    }

    /** Adds JSON lines as elements of the section's array; they may be cut anywhere, and blank ones are left out. */
    synchronized byte[] append(byte[] lines) {
        return step(() -> array.append(lines));
    }

    synchronized byte[] end() {
        return step(() -> {
            array.end();
            zip.closeEntry();
            if (section != null) {
                entries.add(Manifest.Entry.of(section, array.count(), digest.digest()));
            }
        });
    }

    /** Begins a file that is no section. */
    synchronized byte[] open(String name) {
        return step(() -> zip.putNextEntry(new ZipEntry(name)));
    }

    synchronized byte[] write(byte[] content) {
        return step(() -> out.write(content));
    }

    synchronized byte[] close(String name) {
        return step(() -> {
            zip.closeEntry();
            attachments.add(Manifest.Attachment.of(name, digest.digest()));
        });
    }

    /** The sections written so far. */
    synchronized List<Manifest.Entry> entries() {
        return List.copyOf(entries);
    }

    /** The other files written so far. */
    synchronized List<Manifest.Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** Writes the last file and the ZIP directory, without which readers treat the archive as incomplete. */
    synchronized byte[] finish(byte[] manifest) {
        run(() -> {
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
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
}
