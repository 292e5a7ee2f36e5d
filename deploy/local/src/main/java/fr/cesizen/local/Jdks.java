package fr.cesizen.local;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Java installations of this machine. */
final class Jdks {

    static final int OLDEST = 17;
    static final int NEWEST = 25;

    private Jdks() {}

    /** The one that {@code CESIZEN_JAVA_HOME} names, else the newest from 17 to 25 in the usual places. */
    static Jdk newest() {
        var wish = System.getenv("CESIZEN_JAVA_HOME");
        return newestOf(wish == null ? usualPlaces(System.getenv()) : List.of(Path.of(wish)));
    }

    static Jdk newestOf(List<Path> homes) {
        return homes.stream()
                .map(Jdk::in)
                .flatMap(Optional::stream)
                .filter(jdk -> jdk.major() >= OLDEST && jdk.major() <= NEWEST)
                .max(Comparator.comparing(jdk -> Version.parse(jdk.version().replace('_', '.'))))
                .orElseThrow(() -> new Refusal(
                        "No JDK from " + OLDEST + " to " + NEWEST + " found: install one, or set JAVA_HOME to it"));
    }

    static List<Path> usualPlaces(Map<String, String> environment) {
        var homes = new ArrayList<Path>();
        homes.add(Path.of(System.getProperty("java.home")));
        add(homes, environment.get("JAVA_HOME"));
        homes.addAll(children(Path.of("/usr/lib/jvm")));
        children(Path.of("/Library/Java/JavaVirtualMachines"))
                .forEach(each -> homes.add(each.resolve("Contents/Home")));
        for (var folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            homeOf(Path.of(folder, "java")).ifPresent(homes::add);
        }
        return homes;
    }

    private static void add(List<Path> homes, @Nullable String home) {
        if (home != null) {
            homes.add(Path.of(home));
        }
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** {@code /usr/bin/java} is a link to a link to {@code <home>/bin/java}. */
    private static Optional<Path> homeOf(Path java) {
        try {
            return Optional.ofNullable(java.toRealPath().getParent()).map(Path::getParent);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
