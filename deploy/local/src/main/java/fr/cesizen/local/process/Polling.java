package fr.cesizen.local.process;

import fr.cesizen.local.layout.LauncherException;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something outside this JVM by polling. */
public final class Polling {

    private static final long PAUSE_MILLIS = 50;

    private Polling() {}

    /** Returns false when {@code limit} passed before {@code condition} held. */
    public static boolean until(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted");
        }
    }
}
