package fr.cesizen.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process that was started here, beyond the launcher's own lifetime.
 *
 * <p>The start time is kept with the pid: the system may reuse a pid for an unrelated process, which must not be ended.
 */
record PidFile(Path file) {

    /** The kernel derives start times from the boot time, which shifts slightly when the clock is set. */
    private static final Duration CLOCK_STEP = Duration.ofSeconds(5);

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + started(process) + "\n");
    }

    /** The process, if it is still the same one and running. */
    Optional<ProcessHandle> process() {
        try {
            var words = Files.readString(file).strip().split(" ", -1);
            var started = Instant.parse(words[1]);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessRunner::isAlive)
                    .filter(process ->
                            Duration.between(started, started(process)).abs().compareTo(CLOCK_STEP) < 0);
        } catch (IOException | RuntimeException absentOrCutShort) {
            return Optional.empty();
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
