package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A service's classes as one JDK has loaded them before: an AOT cache from JDK 25, AppCDS below. Saves a third of a
 * start. It is bound to the JDK and to the place of the jar, so it is trained where the service runs.
 *
 * @param arguments of the training run: they switch off what would call a server
 */
record ClassDataArchive(Path folder, Path jar, List<String> arguments) {

    private static final boolean AOT = Runtime.version().feature() >= 25;

    /** Of this very JDK: an archive of one is useless to another. */
    private static final String JDK = System.getProperty("java.version") + "-"
            + Integer.toHexString(Path.of(System.getProperty("java.home")).hashCode());

    /** The flags that use the archive, which is trained now if it is missing; none when training fails. */
    List<String> flags(List<String> java, Map<String, String> environment) throws IOException {
        if (isUntrained()) {
            new RuntimeStore(folder).alone("training", () -> trainUnlessTrained(java, environment));
        }
        return Files.exists(archive()) ? List.of(use() + archive()) : List.of();
    }

    private boolean isUntrained() {
        return !Files.exists(archive()) && !Files.exists(failure());
    }

    private void trainUnlessTrained(List<String> java, Map<String, String> environment) throws IOException {
        if (isUntrained()) {
            train(java, environment);
        }
    }

    /** Why there is no archive: the log of a training that failed. It is not tried again for this build and JDK. */
    Path failure() {
        return folder.resolve(JDK + ".failed.log");
    }

    /** Builds the whole context, but starts nothing: no server is needed, none is called. */
    private void train(List<String> java, Map<String, String> environment) throws IOException {
        var unfinished = folder.resolve(archive().getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        var words = new ArrayList<>(java);
        words.addAll(List.of(make() + unfinished, "-Dspring.context.exit=onRefresh", "-jar", jar.toString()));
        words.addAll(arguments);
        var log = folder.resolve(JDK + ".training.log");
        Files.deleteIfExists(log);
        boolean ended = Processes.run(new Command(words, environment, folder), log, Duration.ofMinutes(3));
        if (ended && Files.exists(unfinished)) {
            Files.move(unfinished, archive(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(log, failure(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path archive() {
        return folder.resolve(JDK + (AOT ? ".aot" : ".jsa"));
    }

    private String use() {
        return AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    }

    private String make() {
        return AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    }
}
