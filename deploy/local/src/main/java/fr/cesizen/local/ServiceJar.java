package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Extracts a service's jar and trains its class-data archive, once for each build and JDK. */
record ServiceJar(Part part, Path runtime) {

    /**
     * @param java everything before {@code -jar}
     * @param warning why it will start more slowly than it could
     */
    record Installed(Path folder, Path jar, List<String> java, Optional<String> warning) {}

    /** @param environment as the service is to run with; training needs its settings, but no server of them */
    Installed install(Map<String, String> environment) throws IOException {
        var built = Checkout.find().jar(part);
        var services = runtime.resolve("services");
        var folder = new RuntimeStore(services)
                .folder(part.label() + "-" + Fingerprint.of(built), target -> extract(built, target));
        var jar = folder.resolve(built.getFileName());
        var java = JvmFlags.java(160);
        var archive = new ClassDataArchive(folder, jar, offline());
        var use = archive.flags(java, environment);
        java.addAll(use);
        OldBuilds.forget(services, part, folder);
        return new Installed(
                folder, jar, List.copyOf(java), use.isEmpty() ? Optional.of(slow(archive)) : Optional.empty());
    }

    /** Eureka's server does not start without its client. */
    private List<String> offline() {
        return part == Part.DISCOVERY
                ? List.of()
                : List.of("--spring.flyway.enabled=false", "--eureka.client.enabled=false");
    }

    private String slow(ClassDataArchive archive) {
        return "  " + part + " starts without a class-data archive; why: " + archive.failure()
                + " (delete it to try again)";
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
