package fr.cesizen.local.process;

/** Measures wall-clock time since its creation. */
public final class Stopwatch {

    private final long start = System.nanoTime();

    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
