package fr.cesizen.gdpr.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final List<Manifest.Entry> entries = new ArrayList<>();
    private @Nullable ExportSection section;
    private long count;
    private boolean inRow;
    private boolean released;

    synchronized byte[] begin(ExportSection next) {
        return step(() -> {
            section = next;
            count = 0;
            inRow = false;
            zip.putNextEntry(new ZipEntry(next.file()));
            write("[");
        });
    }

    /** Adds JSON lines as elements of the section's array; they may be cut anywhere, and blank ones are left out. */
    synchronized byte[] append(byte[] lines) {
        return step(() -> {
            int from = 0;
            for (int i = 0; i < lines.length; i++) {
                if (lines[i] == '\n') {
                    element(lines, from, i);
                    inRow = false;
                    from = i + 1;
                }
            }
            element(lines, from, lines.length);
        });
    }

    /** Adds a part of a line: an element begins at the first octet that is no white space. */
    private void element(byte[] line, int from, int to) throws IOException {
        int at = from;
        while (!inRow && at < to && line[at] <= ' ' && line[at] >= 0) {
            at++;
        }
        if (at == to) {
            return;
        }
        if (!inRow) {
            write(count++ == 0 ? "\n" : ",\n");
            inRow = true;
        }
        write(line, at, to);
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

    /** Adds a whole file, which is none of the entries. */
    synchronized byte[] add(String name, byte[] content) {
        return step(() -> file(name, content));
    }

    /** Writes the last file and the ZIP directory, without which readers treat the archive as incomplete. */
    synchronized byte[] finish(byte[] manifest) {
        run(() -> {
            file(Manifest.FILE, manifest);
            zip.finish();
        });
        return drain();
    }

    private void file(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
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
        write(bytes, 0, bytes.length);
    }

    private void write(byte[] bytes, int from, int to) throws IOException {
        digest.update(bytes, from, to - from);
        zip.write(bytes, from, to - from);
    }
}
