package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code postmaster.pid}, which a crashed server leaves in its data folder. */
record PostmasterFile(Path cluster) {

    private static final int SHARED_MEMORY_LINE = 6;

    /**
     * Makes way for a new server after a crash.
     *
     * <p>The file itself is PostgreSQL's own guard against two servers on one folder, so it is removed only when its
     * pid now belongs to another program; and the crashed server's last children are given time to leave.
     */
    void forgetIfStale() throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        if (isReused(lines)) {
            Files.delete(file);
        } else if (lines.size() > SHARED_MEMORY_LINE) {
            var words = lines.get(SHARED_MEMORY_LINE).strip().split("\\s+");
            Waiting.until(() -> !isAttached(words[words.length - 1]), Duration.ofSeconds(30));
        }
    }

    private static boolean isReused(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]+")) {
            return true;
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(Processes::isAlive)
                .filter(process -> !process.info().command().orElse("").endsWith("/postgres"))
                .isPresent();
    }

    /** Whether a process still uses that segment; where there is no /proc the question is PostgreSQL's own. */
    private static boolean isAttached(String segment) {
        try (var lines = Files.lines(Path.of("/proc/sysvipc/shm"))) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .anyMatch(columns -> columns[1].equals(segment) && !columns[6].equals("0"));
        } catch (IOException noProc) {
            return false;
        }
    }
}
