package fr.cesizen.local;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Starts what does not run: PostgreSQL first, then everything in the order of {@link Part}, a few at a time.
 *
 * <p>Keycloak, the slowest, begins early and keeps one of the workers; the services need it only for sign-up.
 */
final class Startup {

    private final Stack stack;
    private final Preflight preflight;
    private final Consumer<String> progress;

    Startup(Stack stack, Preflight preflight, Consumer<String> progress) {
        this.stack = stack;
        this.preflight = preflight;
        this.progress = progress;
    }

    /** Returns when all of {@code parts} answer. */
    void run(List<Part> parts) throws IOException {
        var wanted = parts.stream().sorted().toList();
        var absent = wanted.stream().filter(part -> stack.pid(part).isEmpty()).toList();
        preflight.check(absent);
        Workers.run(2, absent, this::prepare);
        if (wanted.contains(Part.POSTGRES)) {
            start(Part.POSTGRES);
        }
        var others = wanted.stream().filter(part -> part != Part.POSTGRES).toList();
        Workers.run(Workers.usualWidth(), others, this::start);
    }

    private void prepare(Part part) throws IOException {
        var clock = new Stopwatch();
        stack.server(part).prepare();
        if (clock.seconds() >= 1) {
            progress.accept("  %-16s prepared in %5.1f s  (once for this build)".formatted(part, clock.seconds()));
        }
    }

    private void start(Part part) throws IOException {
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
