package fr.cesizen.local.process;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** The log of one part: everything that it prints. */
public record LogFile(Path file) {

    private static final long MOST_BYTES = 20_000_000;
    private static final int TAIL_BYTES = 200_000;

    /** Renames a log that has grown large; one older log is kept. */
    void rotate() throws IOException {
        if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Size in bytes; 0 when there is no log. */
    public long size() {
        return file.toFile().length();
    }

    /** Waits for output after byte {@code start} and prints it; returns the new end. */
    public long copyFrom(long start, PrintWriter out) throws IOException {
        Polling.until(() -> size() != start, Duration.ofSeconds(5));
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(start, size())); // a rotated log is shorter: then start at its end
            var added = in.readAllBytes();
            out.print(new String(added, StandardCharsets.UTF_8));
            out.flush();
            return Math.min(start, size() - added.length) + added.length;
        }
    }

    /** The last {@code lines} lines, or fewer; empty when there is no log. */
    public String tail(int lines) {
        return tail(lines, 0);
    }

    /** Like {@link #tail(int)}, but only of the output after byte {@code start}. */
    String tail(int lines, long start) {
        if (!Files.exists(file)) {
            return "";
        }
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(TAIL_BYTES, Math.max(0, log.length() - start))];
            log.seek(log.length() - bytes.length);
            log.readFully(bytes);
            List<String> all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException unreadable) {
            return "(" + unreadable + ")";
        }
    }
}
