package fr.cesizen.local.tour;

import fr.cesizen.local.process.Stopwatch;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reports the steps, one line each with its time, and stops at the first check that fails. */
public final class TourReport {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Consumer<String> out;
    private final Stopwatch total = new Stopwatch();
    private Stopwatch step = new Stopwatch();

    public TourReport(Consumer<String> out) {
        this.out = out;
    }

    void chapter(String title) {
        out.accept("");
        out.accept(title);
    }

    /** Reports a completed step with the time since the previous one. */
    void tell(String what, Object... values) {
        out.accept(
                String.format(Locale.ROOT, "  %7.3f s  %s", step.seconds(), String.format(Locale.ROOT, what, values)));
        step = new Stopwatch();
    }

    void end() {
        out.accept("");
        out.accept(String.format(Locale.ROOT, "All checks passed. %.1f s", total.seconds()));
    }

    /**
     * Checks a condition.
     *
     * @throws TourFailure when it does not hold
     */
    static void must(boolean so, String what) {
        if (!so) {
            throw new TourFailure(what);
        }
    }

    /**
     * Polls {@code look} until its result satisfies {@code so}, as the effect of an event, for at most a minute;
     * returns that result.
     */
    static <T> T eventually(String what, Supplier<T> look, Predicate<T> so) {
        var end = Instant.now().plus(TIMEOUT);
        var seen = look.get();
        while (!so.test(seen)) {
            must(Instant.now().isBefore(end), what + ": " + seen);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            seen = look.get();
        }
        return seen;
    }
}
