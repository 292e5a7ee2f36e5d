package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;

/** Extracted services and archives of builds that nobody starts any more: 160 MB each. */
final class OldBuilds {

    /** More than one: another system on this machine may still run an older build. */
    private static final int KEPT = 3;

    private OldBuilds() {}

    /** Marks {@code used} as used now, and deletes all but the last used builds of {@code part}. */
    static void forget(Path services, Part part, Path used) throws IOException {
        Files.setLastModifiedTime(used, FileTime.from(Instant.now()));
        try (var folders = Files.list(services)) {
            var old = folders.filter(folder -> folder.getFileName().toString().matches(part.label() + "-[0-9a-f]+"))
                    .sorted(Comparator.comparing(
                                    (Path folder) -> folder.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .toList();
            for (var folder : old) {
                StateFolder.delete(folder);
            }
        }
    }
}
