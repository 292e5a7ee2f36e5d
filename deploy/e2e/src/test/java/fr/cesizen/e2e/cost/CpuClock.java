package fr.cesizen.e2e.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads how long the threads of processes and of their children have been on a CPU, from Linux' {@code /proc}. */
final class CpuClock {

    private final List<ProcessHandle> processes;

    CpuClock(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    /** The time of each thread so far, in nanoseconds, by the thread's id. */
    Map<String, Long> read() {
        var times = new HashMap<String, Long>();
        processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .forEach(process -> addThreads(process.pid(), times));
        return times;
    }

    /** The milliseconds since then; those of a thread that has ended meanwhile are lost, which few do. */
    double millisSince(Map<String, Long> then) {
        return millis(then, read());
    }

    static double millis(Map<String, Long> then, Map<String, Long> now) {
        long nanos = 0;
        for (var thread : now.entrySet()) {
            nanos += Math.max(0, thread.getValue() - then.getOrDefault(thread.getKey(), 0L));
        }
        return nanos / 1e6;
    }

    private static void addThreads(long pid, Map<String, Long> times) {
        try (var threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (var thread : threads) {
                addThread(thread, times);
            }
        } catch (NoSuchFileException | DirectoryIteratorException ended) {
            // Nothing more to count.
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void addThread(Path thread, Map<String, Long> times) {
        try {
            var onCpu = Files.readString(thread.resolve("schedstat")).split(" ", 2)[0];
            times.put(thread.getFileName().toString(), Long.parseLong(onCpu));
        } catch (IOException ended) {
            // Between the list and this line.
        }
    }
}
