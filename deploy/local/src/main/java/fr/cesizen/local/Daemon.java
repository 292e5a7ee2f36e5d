package fr.cesizen.local;

import fr.cesizen.local.PartStatus.State;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** One part as a process that outlives its starter: started once, waited for, stopped, found again by its pid file. */
public final class Daemon {

    /** Keycloak's first start takes most of a minute on a slow machine with nothing else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Server server;
    private final PidFile pidFile;
    private final LogFile log;

    Daemon(Server server, StateFolder state) {
        this.server = server;
        this.pidFile = new PidFile(state.pid(server.part()));
        this.log = new LogFile(state.log(server.part()));
    }

    /**
     * Starts the part unless it runs, and returns when it answers. One that ends while it is waited for was being stopped,
     * and is started again.
     *
     * @throws Refusal with the end of its log when it dies before
     */
    public void start() throws IOException {
        var running = process();
        if (running.isEmpty() || !answers(running.get(), log.size())) {
            log.rotate();
            long begin = log.size();
            var process = Processes.detach(server.command(), log.file());
            pidFile.write(process);
            if (!answers(process, begin)) {
                throw new Refusal(
                        server.part() + " died while starting. The end of " + log.file() + ":\n" + log.tail(25, begin));
            }
        }
        server.complete();
    }

    /** Whether it answers in the end, or has died. */
    private boolean answers(ProcessHandle process, long begin) {
        boolean settled = Waiting.until(() -> !Processes.isAlive(process) || server.isReady(), PATIENCE);
        if (!settled) {
            throw new Refusal(server.part() + " is running but did not answer within " + PATIENCE.toMinutes()
                    + " minutes. The end of " + log.file() + ":\n" + log.tail(25, begin));
        }
        return Processes.isAlive(process);
    }

    /** Asks it to end, forces it after half a minute. Nothing happens when it does not run. */
    public void stop() throws IOException {
        var process = process();
        if (process.isPresent()) {
            Processes.stop(process.get(), server.stopSignal(), GRACE);
        }
        pidFile.delete();
    }

    /** {@code kill -9}, as a crash: the pid file stays. */
    public void kill() {
        process().ifPresent(Processes::kill);
    }

    public Optional<ProcessHandle> process() {
        return pidFile.process();
    }

    PartStatus status(int port) {
        var process = process();
        if (process.isEmpty()) {
            return new PartStatus(server.part(), State.DOWN, OptionalLong.empty(), port, 0);
        }
        var state = server.isReady() ? State.UP : State.SILENT;
        var pid = OptionalLong.of(process.get().pid());
        return new PartStatus(server.part(), state, pid, port, Memory.resident(process.get()));
    }
}
