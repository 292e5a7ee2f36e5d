package fr.cesizen.local.process;

import fr.cesizen.local.layout.LauncherException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Runs tasks in parallel, but not too many: starting everything at once takes twice as long. */
public final class ParallelTasks {

    private ParallelTasks() {}

    /** The number of cores, but at least 2 and at most 4. */
    public static int usualWidth() {
        return Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    /** The task for one item. */
    public interface Step<T> {
        public void run(T item) throws IOException;
    }

    /** Processes the items in order, {@code width} at a time; the first failure stops the rest and is thrown. */
    public static <T> void run(int width, List<T> items, Step<T> step) throws IOException {
        var threads = Executors.newFixedThreadPool(width);
        try {
            var running = new ExecutorCompletionService<T>(threads);
            items.forEach(item -> running.submit(() -> {
                step.run(item);
                return item;
            }));
            for (int done = 0; done < items.size(); done++) {
                running.take().get();
            }
        } catch (ExecutionException failed) {
            throw asItWas(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted");
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
