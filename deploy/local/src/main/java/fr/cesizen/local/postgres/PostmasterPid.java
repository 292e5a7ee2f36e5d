package fr.cesizen.local.postgres;

import fr.cesizen.local.process.Polling;
import fr.cesizen.local.process.ProcessRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code postmaster.pid}, which a crashed server leaves in its data folder. */
record PostmasterPid(Path cluster) {

    private static final int SHARED_MEMORY_LINE = 6;

    /**
     * Deletes the file after a crash, so that a new server can start.
     *
     * <p>The file itself is PostgreSQL's own guard against two servers on one folder. It is removed only when its pid
     * now belongs to another program, or to a dead server that has not been reaped yet; and only after the crashed
     * server's last children have detached from its shared memory.
     */
    void forgetIfStale() throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var process = process(lines);
        if (process.isPresent() && isOurs(process.get())) {
            return;
        }
        boolean deserted = lines.size() <= SHARED_MEMORY_LINE || isDeserted(lines.get(SHARED_MEMORY_LINE));
        if (process.isPresent() && deserted) {
            Files.delete(file);
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        var pid = lines.isEmpty() ? "" : lines.get(0).strip();
        return pid.matches("[0-9]+") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private boolean isOurs(ProcessHandle process) {
        return ProcessRunner.isAlive(process)
                && process.info().commandLine().orElse("").contains(cluster.toString());
    }

    private static boolean isDeserted(String sharedMemory) {
        var words = sharedMemory.strip().split("\\s+", -1);
        return Polling.until(() -> !isAttached(words[words.length - 1]), Duration.ofSeconds(30));
    }

    /** Whether a process still uses that segment; without /proc, the check is left to PostgreSQL. */
    private static boolean isAttached(String segment) {
        try (var lines = Files.lines(Path.of("/proc/sysvipc/shm"))) {
            return lines.map(line -> line.strip().split("\\s+", -1))
                    .anyMatch(columns -> columns[1].equals(segment) && !columns[6].equals("0"));
        } catch (IOException noProc) {
            return false;
        }
    }
}
