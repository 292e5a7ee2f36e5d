package fr.cesizen.local.process;

import fr.cesizen.local.layout.ComponentStatus;
import fr.cesizen.local.layout.ComponentStatus.State;
import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One part as a process that outlives the launcher: it is started once, waited for, stopped, and found again by its pid
 * file.
 */
public final class ManagedProcess {

    /** Keycloak's first start takes most of a minute on a slow machine with nothing else to do. */
    private static final Duration START_TIMEOUT = Duration.ofMinutes(5);

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final ProcessSpec server;
    private final PidFile pidFile;
    private final LogFile log;

    public ManagedProcess(ProcessSpec server, StateFolder state) {
        this.server = server;
        this.pidFile = new PidFile(state.pid(server.part()));
        this.log = new LogFile(state.log(server.part()));
    }

    /**
     * Starts the part unless it runs, and returns when it answers. A running one that ends during the wait was being
     * stopped, and is started again.
     *
     * @throws LauncherException with the end of its log when the started process dies first
     */
    public void start() throws IOException {
        var running = process();
        if (running.isEmpty() || !answers(running.get(), log.size())) {
            log.rotate();
            long begin = log.size();
            var process = ProcessRunner.detach(server.command(), log.file());
            pidFile.write(process);
            if (!answers(process, begin)) {
                throw new LauncherException(
                        server.part() + " died while starting. The end of " + log.file() + ":\n" + log.tail(25, begin));
            }
        }
        server.complete();
    }

    /** Waits until the process answers or has died; returns whether it is alive. */
    private boolean answers(ProcessHandle process, long begin) {
        boolean settled = Polling.until(() -> !ProcessRunner.isAlive(process) || server.isReady(), START_TIMEOUT);
        if (!settled) {
            throw new LauncherException(server.part() + " is running but did not answer within "
                    + START_TIMEOUT.toMinutes() + " minutes. The end of " + log.file() + ":\n" + log.tail(25, begin));
        }
        return ProcessRunner.isAlive(process);
    }

    /** Asks the process to end, and kills it after half a minute; does nothing when it is not running. */
    public void stop() throws IOException {
        var process = process();
        if (process.isPresent()) {
            ProcessRunner.stop(process.get(), server.stopSignal(), GRACE);
        }
        pidFile.delete();
    }

    /** Ends the process with {@code kill -9}, as a crash would: the pid file stays. */
    public void kill() {
        process().ifPresent(ProcessRunner::kill);
    }

    public Optional<ProcessHandle> process() {
        return pidFile.process();
    }

    public ComponentStatus status(int port) {
        var process = process();
        if (process.isEmpty()) {
            return new ComponentStatus(server.part(), State.DOWN, OptionalLong.empty(), port, 0);
        }
        var state = server.isReady() ? State.UP : State.SILENT;
        var pid = OptionalLong.of(process.get().pid());
        return new ComponentStatus(server.part(), state, pid, port, ProcessMemory.resident(process.get()));
    }
}
