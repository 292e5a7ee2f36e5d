package fr.cesizen.local.layout;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Folders that are created once and then only read: unpacked servers, extracted services.
 *
 * <p>A folder is created under a temporary name and renamed when it is complete, by one process at a time on the
 * machine, so that a crash never leaves an incomplete folder under the final name.
 */
public final class SharedCache {

    /** Locks between threads of this JVM: a file lock is held by the whole JVM, not by a thread. */
    private static final Map<Path, ReentrantLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    private final Path root;

    public SharedCache(Path root) {
        this.root = root;
    }

    /** Work that at most one process does at a time. */
    public interface Work {
        void run() throws IOException;
    }

    /** Fills an empty folder; when it throws, the folder is discarded. */
    public interface Preparation {
        void fill(Path folder) throws IOException;
    }

    /** The folder of that name, created if it does not exist. */
    public Path folder(String name, Preparation preparation) throws IOException {
        var folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            alone(name, () -> make(folder, preparation));
        }
        return folder;
    }

    /** Runs {@code work} exclusively: no other thread or process runs work under the same name meanwhile. */
    void alone(String name, Work work) throws IOException {
        Files.createDirectories(root);
        var file = root.resolve(name + ".lock");
        var mine = IN_THIS_JVM.computeIfAbsent(file, absent -> new ReentrantLock());
        mine.lock();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // released with the channel, or by the operating system after a crash
            work.run();
        } finally {
            mine.unlock();
        }
    }

    private static void make(Path folder, Preparation preparation) throws IOException {
        if (Files.isDirectory(folder)) {
            return; // created by another process meanwhile
        }
        var unfinished = folder.resolveSibling(folder.getFileName() + ".part");
        StateFolder.delete(unfinished);
        Files.createDirectories(unfinished);
        preparation.fill(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
