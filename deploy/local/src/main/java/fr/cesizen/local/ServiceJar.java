package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Extracts a service's jar once for each build: it starts faster so, and a later build may replace the jar. */
record ServiceJar(Part part, Path runtime) {

    /** The extracted jar, with the archive that belongs to it. */
    ClassDataArchive install() throws IOException {
        var built = Checkout.find().jar(part);
        var services = runtime.resolve("services");
        var folder = new RuntimeStore(services)
                .folder(part.label() + "-" + Fingerprint.of(built), target -> extract(built, target));
        OldBuilds.forget(services, part, folder);
        return new ClassDataArchive(folder.resolve(built.getFileName()), offline());
    }

    /** Eureka's server does not start without its client. */
    private List<String> offline() {
        return part == Part.DISCOVERY
                ? List.of()
                : List.of("--spring.flyway.enabled=false", "--eureka.client.enabled=false");
    }

    private void extract(Path built, Path target) throws IOException {
        var log = Files.createDirectories(runtime).resolve("extract-" + part + ".log");
        var words = JvmFlags.java(160);
        words.addAll(List.of("-Djarmode=tools", "-jar", built.toString()));
        words.addAll(List.of("extract", "--force", "--destination", target.toString()));
        var command = new Command(words, Map.of(), target);
        Processes.run(command, log, Duration.ofMinutes(2), built + " cannot be extracted.");
    }
}
