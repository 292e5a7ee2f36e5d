package fr.cesizen.local;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.process.ParallelTasks;
import fr.cesizen.local.process.Stopwatch;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Starts every part that is not running: PostgreSQL first, then the others in the order of {@link Component}, a few at
 * a time.
 *
 * <p>Keycloak, the slowest, starts early and occupies one of the workers; the services need it only for sign-up.
 */
final class StartupSequence {

    private final Stack stack;
    private final Preflight preflight;
    private final Consumer<String> progress;

    StartupSequence(Stack stack, Preflight preflight, Consumer<String> progress) {
        this.stack = stack;
        this.preflight = preflight;
        this.progress = progress;
    }

    /** Returns when all of {@code parts} answer. */
    void run(List<Component> parts) throws IOException {
        var wanted = parts.stream().sorted().toList();
        var absent = wanted.stream().filter(part -> stack.pid(part).isEmpty()).toList();
        preflight.check(absent);
        ParallelTasks.run(2, absent, this::prepare);
        if (wanted.contains(Component.POSTGRES)) {
            start(Component.POSTGRES);
        }
        var others = wanted.stream().filter(part -> part != Component.POSTGRES).toList();
        ParallelTasks.run(ParallelTasks.usualWidth(), others, this::start);
    }

    private void prepare(Component part) throws IOException {
        var clock = new Stopwatch();
        stack.server(part).prepare();
        if (clock.seconds() >= 1) {
            progress.accept("  %-16s prepared in %5.1f s  (once for this build)".formatted(part, clock.seconds()));
        }
    }

    private void start(Component part) throws IOException {
        var clock = new Stopwatch();
        boolean wasThere = stack.pid(part).isPresent();
        stack.start(part);
        progress.accept("  %-16s %s in %5.1f s  %s"
                .formatted(
                        part,
                        wasThere ? "was running, answered" : "ready",
                        clock.seconds(),
                        stack.url(part).getAuthority()));
    }
}
