package fr.cesizen.local;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Stops what was started, the door first and the database last, so that nobody loses a server it still needs. */
final class Shutdown {

    private static final List<List<Part>> ORDER = List.of(
            List.of(Part.GATEWAY),
            Part.services(),
            List.of(Part.DISCOVERY),
            List.of(Part.KEYCLOAK, Part.KAFKA),
            List.of(Part.POSTGRES));

    private final Stack stack;
    private final Consumer<String> progress;

    Shutdown(Stack stack, Consumer<String> progress) {
        this.stack = stack;
        this.progress = progress;
    }

    void run() throws IOException {
        for (var together : ORDER) {
            Workers.run(together.size(), together, this::stop);
        }
    }

    private void stop(Part part) throws IOException {
        var clock = new Stopwatch();
        boolean ran = stack.pid(part).isPresent();
        stack.stop(part);
        if (ran) {
            progress.accept("  %-16s stopped in %5.1f s".formatted(part, clock.seconds()));
        }
    }
}
