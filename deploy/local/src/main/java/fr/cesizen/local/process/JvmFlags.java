package fr.cesizen.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Flags that keep every JVM of a local system small and quick to start; not meant for benchmarks. */
public final class JvmFlags {

    private JvmFlags() {}

    /**
     * The beginning of a command line, with the JDK that runs this JVM, as chosen by {@code ./cesizen}.
     *
     * <p>Using only C1 reduces a service's start from 20 to 7 CPU seconds; Serial GC needs no dedicated threads.
     */
    public static List<String> java(int heapMegabytes) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
    }

    public static boolean keepsSharedArchives() {
        return Boolean.getBoolean("cesizen.shared-archives")
                && Runtime.version().feature() >= 19;
    }

    /**
     * Lets a JVM store its loaded classes in a file when it ends, and start from that file the next time; the JVM itself
     * notices when the file no longer fits. Empty below JDK 19, which cannot do it, and in tests, which start once.
     */
    public static List<String> sharedArchive(Path file) {
        return keepsSharedArchives()
                ? List.of(
                        "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + file,
                        "-Xlog:disable",
                        "-Xlog:all=error")
                : List.of();
    }
}
