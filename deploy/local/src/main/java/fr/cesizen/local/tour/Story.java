package fr.cesizen.local.tour;

import fr.cesizen.local.Stopwatch;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells what was done, a line a step with its time, and stops at the first thing that is not so. */
public final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Consumer<String> out;
    private final Stopwatch total = new Stopwatch();
    private Stopwatch step = new Stopwatch();

    public Story(Consumer<String> out) {
        this.out = out;
    }

    void chapter(String title) {
        out.accept("");
        out.accept(title);
    }

    /** Tells a step that was done; its time is that since the step before. */
    void tell(String what, Object... values) {
        out.accept(
                String.format(Locale.ROOT, "  %7.3f s  %s", step.seconds(), String.format(Locale.ROOT, what, values)));
        step = new Stopwatch();
    }

    void end() {
        out.accept("");
        out.accept(String.format(Locale.ROOT, "All of it is so. %.1f s", total.seconds()));
    }

    /**
     * Insists.
     *
     * @throws NotSo otherwise
     */
    public static void must(boolean so, String what) {
        if (!so) {
            throw new NotSo(what);
        }
    }

    static <T> T present(@Nullable T value, String what) {
        if (value == null) {
            throw new NotSo(what);
        }
        return value;
    }

    /** Waits for what becomes true by an event; within a minute, or it is not so. */
    public static void eventually(Supplier<String> what, BooleanSupplier so) {
        for (var end = Instant.now().plus(PATIENCE); !so.getAsBoolean(); ) {
            must(Instant.now().isBefore(end), what.get());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
