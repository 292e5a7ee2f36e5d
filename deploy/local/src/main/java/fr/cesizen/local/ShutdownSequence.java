package fr.cesizen.local;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.process.ParallelTasks;
import fr.cesizen.local.process.Stopwatch;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Stops what was started, the gateway first and the database last, so that no part loses a server that it still needs.
 */
final class ShutdownSequence {

    private static final List<List<Component>> ORDER = List.of(
            List.of(Component.GATEWAY),
            Component.services(),
            List.of(Component.DISCOVERY),
            List.of(Component.KEYCLOAK, Component.KAFKA, Component.MAIL),
            List.of(Component.POSTGRES));

    private final Stack stack;
    private final Consumer<String> progress;

    ShutdownSequence(Stack stack, Consumer<String> progress) {
        this.stack = stack;
        this.progress = progress;
    }

    void run() throws IOException {
        for (var together : ORDER) {
            ParallelTasks.run(together.size(), together, this::stop);
        }
    }

    private void stop(Component part) throws IOException {
        var clock = new Stopwatch();
        boolean ran = stack.pid(part).isPresent();
        stack.stop(part);
        if (ran) {
            progress.accept("  %-16s stopped in %5.1f s".formatted(part, clock.seconds()));
        }
    }
}
