package fr.cesizen.local;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Does several things at the same time, but not too many: starting everything at once takes twice as long. */
final class Workers {

    private Workers() {}

    /** As many as there are cores, from 2 to 4. */
    static int usualWidth() {
        return Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    /** Begins the works in their order, {@code width} at a time; the first failure stops the rest and is thrown. */
    static void run(int width, List<? extends Callable<?>> works) throws IOException {
        var threads = Executors.newFixedThreadPool(width);
        try {
            var running = new ExecutorCompletionService<Object>(threads);
            works.forEach(work -> running.submit(work::call));
            for (int done = 0; done < works.size(); done++) {
                running.take().get();
            }
        } catch (ExecutionException failed) {
            throw asItWas(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted");
        } finally {
            threads.shutdownNow();
        }
    }

    private static IOException asItWas(ExecutionException failure) {
        var cause = failure.getCause();
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return cause instanceof IOException checked ? checked : new IOException(failure);
    }
}
