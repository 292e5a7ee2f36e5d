package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A Java installation.
 *
 * @param version as its release file says, for example {@code 25.0.3}
 */
record Jdk(Path home, String version) {

    /** The JDK in {@code home}, unless there is none or it lacks the compiler (a JRE). */
    static Optional<Jdk> in(Path home) {
        var release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/javac")) || !Files.exists(release)) {
            return Optional.empty();
        }
        try (var in = Files.newBufferedReader(release)) {
            var facts = new Properties();
            facts.load(in);
            return Optional.ofNullable(facts.getProperty("JAVA_VERSION"))
                    .map(version -> version.replace("\"", "").strip())
                    .filter(version -> version.matches("[0-9]+([._][0-9A-Za-z-]+)*"))
                    .map(version -> new Jdk(home.toAbsolutePath().normalize(), version));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** 17 of {@code 17.0.15}; 1 of the old {@code 1.8.0_392}. */
    int major() {
        return Integer.parseInt(version.split("[._]", 2)[0]);
    }

    Path java() {
        return home.resolve("bin/java");
    }

    /** Names this very installation: an archive of one is useless to another. */
    String id() {
        return version + "-" + Integer.toHexString(home.toString().hashCode());
    }
}
