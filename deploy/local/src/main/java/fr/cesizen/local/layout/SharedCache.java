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
 * Folders made once and then only read: unpacked servers, extracted services.
 *
 * <p>A folder is made under another name and renamed when it is whole, by one maker at a time on the machine, so that
 * a crash leaves nothing half done behind a good name.
 */
public final class SharedCache {

    /** A file lock is held by the JVM, not by a thread: threads wait for each other here. */
    private static final Map<Path, ReentrantLock> IN_THIS_JVM = new ConcurrentHashMap<>();

    private final Path root;

    public SharedCache(Path root) {
        this.root = root;
    }

    /** Work that at most one process does at a time. */
    public interface Work {
        void run() throws IOException;
    }

    /** Fills an empty folder; whatever it throws, the folder is thrown away. */
    public interface Preparation {
        void fill(Path folder) throws IOException;
    }

    /** The folder of that name, made now if it is not there. */
    public Path folder(String name, Preparation preparation) throws IOException {
        var folder = root.resolve(name);
        if (!Files.isDirectory(folder)) {
            alone(name, () -> make(folder, preparation));
        }
        return folder;
    }

    /** Runs {@code work} while nobody else does anything under the same name. */
    void alone(String name, Work work) throws IOException {
        Files.createDirectories(root);
        var file = root.resolve(name + ".lock");
        var mine = IN_THIS_JVM.computeIfAbsent(file, absent -> new ReentrantLock());
        mine.lock();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // released with the channel, or by the system when we crash
            work.run();
        } finally {
            mine.unlock();
        }
    }

    private static void make(Path folder, Preparation preparation) throws IOException {
        if (Files.isDirectory(folder)) {
            return; // made while we waited
        }
        var unfinished = folder.resolveSibling(folder.getFileName() + ".part");
        StateFolder.delete(unfinished);
        Files.createDirectories(unfinished);
        preparation.fill(unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
