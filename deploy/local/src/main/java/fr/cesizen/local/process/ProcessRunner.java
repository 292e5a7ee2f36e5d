package fr.cesizen.local.process;

import fr.cesizen.local.layout.LauncherException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts and ends processes that outlive the launcher. */
public final class ProcessRunner {

    private static final File NOTHING = new File("/dev/null");

    /** States in {@code /proc/<pid>/stat}. */
    private static final char ZOMBIE = 'Z';

    private static final char BEING_COLLECTED = 'X';

    private ProcessRunner() {}

    /** Starts {@code command} in a separate session, so that neither Ctrl-C nor a closed terminal affects it. */
    static ProcessHandle detach(Command command, Path log) throws IOException {
        var builder = printingTo(log, command);
        setsid().ifPresent(setsid -> builder.command().add(0, setsid.toString()));
        return builder.start().toHandle();
    }

    /**
     * Runs {@code command} to its end.
     *
     * @throws LauncherException with {@code failure} and the end of the log when it fails or does not end in time
     */
    public static void run(Command command, Path log, Duration limit, String failure) throws IOException {
        var process = printingTo(log, command).start();
        try {
            boolean ended = Polling.until(() -> !process.isAlive(), limit);
            if (!ended || process.exitValue() != 0) {
                throw new LauncherException(failure + " The end of " + log + ":\n" + new LogFile(log).tail(25));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder printingTo(Path log, Command command) throws IOException {
        Files.createDirectories(log.getParent());
        return command.builder()
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** Sends {@code signal}, and kills the process after {@code grace}. */
    static void stop(ProcessHandle process, String signal, Duration grace) throws IOException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .redirectOutput(NOTHING)
                .start();
        if (!Polling.until(() -> !isAlive(process), grace)) {
            kill(process);
        }
    }

    /** {@code kill -9}. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        Polling.until(() -> !isAlive(process), Duration.ofSeconds(10));
    }

    /**
     * Whether the process runs. A zombie does not count: in a container without an init process, zombies are never
     * reaped.
     */
    public static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && !isOver(process);
    }

    /**
     * A killed process becomes a zombie as soon as its first thread ends, but keeps its files and ports until all
     * threads have.
     */
    private static boolean isOver(ProcessHandle process) {
        var proc = Path.of("/proc", Long.toString(process.pid()));
        try (var threads = Files.list(proc.resolve("task"))) {
            var stat = Files.readString(proc.resolve("stat"));
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state == BEING_COLLECTED || (state == ZOMBIE && threads.count() <= 1);
        } catch (IOException goneMeanwhileOrNoProcHere) {
            return !process.isAlive();
        }
    }

    private static Optional<Path> setsid() {
        return List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid")).stream()
                .filter(Files::isExecutable)
                .findFirst();
    }
}
