package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where one system keeps what is its own.
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
        return at(Checkout.find().root().resolve(".cesizen"));
    }

    /** Another system's folder, which shares the unpacked servers of the checkout. */
    public static StateFolder at(Path root) {
        return new StateFolder(root, Checkout.find().root().resolve(".cesizen/runtime"));
    }

    Path data(Part part) {
        return root.resolve("data").resolve(part.label());
    }

    /** Where a part prints. */
    public Path log(Part part) {
        return root.resolve("logs").resolve(part.label() + ".log");
    }

    Path pid(Part part) {
        return root.resolve("pids").resolve(part.label() + ".pid");
    }

    /** Extracted services. */
    Path services() {
        return root.resolve("services");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Of two commands on the same folder the later waits. */
    void alone(RuntimeStore.Work work) throws IOException {
        new RuntimeStore(root).alone("state", work);
    }

    /** Forgets data, logs and secrets; the unpacked servers stay. Only for a system that is down. */
    void wipe() throws IOException {
        for (var name : new String[] {"data", "logs", "pids", "secrets.properties"}) {
            delete(root.resolve(name));
        }
    }

    static void delete(Path path) throws IOException {
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
