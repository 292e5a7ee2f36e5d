package fr.cesizen.local.service;

import fr.cesizen.local.layout.ChecksumReader;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.SharedCache;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.process.Command;
import fr.cesizen.local.process.JvmFlags;
import fr.cesizen.local.process.ProcessRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service's jar, extracted once for each build: it starts faster that way, and a later build may replace Maven's jar. */
public final class ServiceJarExtractor {

    private final Component part;
    private final Path services;

    /** What was extracted last: to read the whole jar again, only to tell its build, takes time at every start. */
    private volatile @Nullable Path extracted;

    /** @param services folder of this system only: another system may run another build */
    public ServiceJarExtractor(Component part, Path services) {
        this.part = part;
        this.services = services;
    }

    /** The jar that was extracted last; extracts it when none was, or when another process has replaced it since. */
    Path extracted() throws IOException {
        var known = extracted;
        return known != null && Files.exists(known) ? known : install();
    }

    /** The extracted jar of the build that there is now; deletes those of earlier builds. */
    Path install() throws IOException {
        var built = SourceTree.find().jar(part);
        var name = part.label() + "-" + ChecksumReader.of(List.of(built));
        var folder = new SharedCache(services).folder(name, target -> extract(built, target));
        try (var builds = Files.newDirectoryStream(services, part.label() + "-*[0-9a-f]")) {
            for (var build : builds) {
                if (!build.equals(folder)) {
                    StateFolder.delete(build);
                }
            }
        }
        var jar = folder.resolve(built.getFileName());
        extracted = jar;
        return jar;
    }

    private void extract(Path built, Path target) throws IOException {
        var log = services.resolve("extract-" + part + ".log");
        var words = JvmFlags.java(160);
        words.addAll(List.of("-Djarmode=tools", "-jar", built.toString()));
        words.addAll(List.of("extract", "--force", "--destination", target.toString()));
        var command = new Command(words, Map.of(), target);
        ProcessRunner.run(command, log, Duration.ofMinutes(2), built + " cannot be extracted.");
    }
}
