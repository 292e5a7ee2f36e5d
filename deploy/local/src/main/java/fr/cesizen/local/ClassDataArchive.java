package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A service's classes as one JDK has loaded them before: an AOT cache from JDK 25, AppCDS below. Saves a third of a
 * start. It is bound to the JDK and to the place of the jar, so it is trained where the service runs.
 *
 * @param arguments of the training run: they switch off what would call a server
 */
record ClassDataArchive(Path jar, List<String> arguments) {

    private static final boolean AOT = Runtime.version().feature() >= 25;

    /** Of this very JDK: an archive of one is useless to another. */
    private static final String JDK = System.getProperty("java.version") + "-"
            + Integer.toHexString(Path.of(System.getProperty("java.home")).hashCode());

    /** What uses the archive, once it is trained. */
    List<String> flags() {
        var use = AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        return Files.exists(archive()) ? List.of(use + archive()) : List.of();
    }

    /** Also when training failed: it is not tried again for this build and JDK. */
    boolean isTrained() {
        return Files.exists(archive()) || Files.exists(failure());
    }

    /** @param environment as the service runs with; training needs its settings, but no server of them */
    void train(Map<String, String> environment) throws IOException {
        new RuntimeStore(folder()).alone("training", () -> {
            if (!isTrained()) {
                make(environment);
            }
        });
    }

    /** Builds the whole context, but starts nothing: no server is needed, none is called. */
    private void make(Map<String, String> environment) throws IOException {
        var unfinished = folder().resolve(archive().getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        var words = JvmFlags.java(160);
        words.add((AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + unfinished);
        words.addAll(List.of("-Dspring.context.exit=onRefresh", "-jar", jar.toString()));
        words.addAll(arguments);
        var log = folder().resolve(JDK + ".training.log");
        Files.deleteIfExists(log);
        boolean ended = Processes.run(new Command(words, environment, folder()), log, Duration.ofMinutes(10));
        if (ended && Files.exists(unfinished)) {
            Files.move(unfinished, archive(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(log, failure(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path folder() {
        return jar.resolveSibling("");
    }

    private Path archive() {
        return folder().resolve(JDK + (AOT ? ".aot" : ".jsa"));
    }

    private Path failure() {
        return folder().resolve(JDK + ".failed.log");
    }
}
