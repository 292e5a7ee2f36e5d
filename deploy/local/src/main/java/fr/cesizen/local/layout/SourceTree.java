package fr.cesizen.local.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The source tree from which this system is built and configured. */
public record SourceTree(Path root) {

    private static final String MARK = "deploy/local/pom.xml";

    /** The tree at {@code -Dcesizen.home}, else the one that contains the working directory. */
    public static SourceTree find() {
        var start = Path.of(System.getProperty("cesizen.home", "")).toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return new SourceTree(folder);
            }
        }
        throw new LauncherException(start + " is not in a checkout of CESIZen (no " + MARK + " above it)");
    }

    /** A file of the configuration shared with compose and Kubernetes, for example {@code kafka/topics.yaml}. */
    public Path deploy(String name) {
        return root.resolve("deploy").resolve(name);
    }

    /** The executable jar of a part that is built here. */
    public Path jar(Component part) {
        return newest(root.resolve(part.label()).resolve("target"), part.label() + "-*-exec.jar");
    }

    /** A server downloaded by Maven, by the pattern of its file name. */
    public Path distribution(String pattern) {
        return newest(deploy("local/target/dist"), pattern);
    }

    /** What is built here for Keycloak's folder {@code providers}: our extension, and what it needs. */
    public List<Path> keycloakExtension() {
        return Stream.of("keycloak-extension", "zxcvbn")
                .map(name -> newest(deploy("local/target/providers"), name + ".jar"))
                .toList();
    }

    /** The launcher's libraries, which include Kafka's broker. */
    public Path libraries() {
        return newest(deploy("local/target/lib"), "kafka_*.jar").resolveSibling("");
    }

    private static Path newest(Path folder, String pattern) {
        @Nullable Path newest = null;
        if (Files.isDirectory(folder)) {
            try (var matches = Files.newDirectoryStream(folder, pattern)) {
                for (var each : matches) {
                    newest = newest == null || modified(each) > modified(newest) ? each : newest;
                }
            } catch (IOException unreadable) {
                throw new LauncherException("Cannot read " + folder + ": " + unreadable);
            }
        }
        if (newest == null) {
            throw new LauncherException("Not built: " + folder.resolve(pattern)
                    + " is missing. Run ./cesizen up, or: mvn -DskipTests package");
        }
        return newest;
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }
}
