package fr.cesizen.local.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The folders of one system.
 *
 * @param root data, logs, pids and secrets of this system alone
 * @param runtime unpacked servers; may be shared by several systems
 */
public record StateFolder(Path root, Path runtime) {

    public StateFolder {
        root = root.toAbsolutePath().normalize();
        runtime = runtime.toAbsolutePath().normalize();
    }

    /** The folder of {@code ./cesizen}: {@code .cesizen} in the checkout. */
    public static StateFolder ofCheckout() {
        return at(SourceTree.find().root().resolve(".cesizen"));
    }

    /** The folder of another system, which shares the checkout's unpacked servers. */
    public static StateFolder at(Path root) {
        return new StateFolder(root, SourceTree.find().root().resolve(".cesizen/runtime"));
    }

    public Path data(Component part) {
        return root.resolve("data").resolve(part.label());
    }

    /** Whether a service has already stored its classes for later starts. */
    public boolean hasSharedArchives() throws IOException {
        if (!Files.isDirectory(services())) {
            return false; // no service has started yet
        }
        try (var files = Files.walk(services())) {
            return files.anyMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    /** The file to which a part prints. */
    public Path log(Component part) {
        return root.resolve("logs").resolve(part.label() + ".log");
    }

    public Path pid(Component part) {
        return root.resolve("pids").resolve(part.label() + ".pid");
    }

    /** Extracted services. */
    public Path services() {
        return root.resolve("services");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Runs {@code work} exclusively: of two commands on the same folder, the later one waits. */
    public void alone(SharedCache.Work work) throws IOException {
        new SharedCache(root).alone("state", work);
    }

    /** Deletes data, logs and secrets; the unpacked servers stay. Only for a system that is down. */
    public void wipe() throws IOException {
        for (var name : new String[] {"data", "logs", "pids", "secrets.properties"}) {
            delete(root.resolve(name));
        }
    }

    public static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
