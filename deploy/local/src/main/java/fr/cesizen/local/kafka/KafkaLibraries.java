package fr.cesizen.local.kafka;

import fr.cesizen.local.layout.SharedCache;
import fr.cesizen.local.layout.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A copy of the broker's jars: a running broker still opens jars, which a build may have replaced meanwhile. */
record KafkaLibraries(Path folder, List<String> names) {

    static KafkaLibraries in(Path runtime) throws IOException {
        var source = SourceTree.find().libraries();
        try (var jars = Files.list(source)) {
            var names = jars.map(jar -> jar.getFileName().toString()).sorted().toList();
            var folder = new SharedCache(runtime)
                    .folder("kafka-" + Integer.toHexString(names.hashCode()), target -> copy(source, names, target));
            return new KafkaLibraries(folder, names);
        }
    }

    private static void copy(Path source, List<String> names, Path target) throws IOException {
        for (var name : names) {
            Files.copy(source.resolve(name), target.resolve(name));
        }
    }

    String classPath() {
        return names.stream()
                .map(name -> folder.resolve(name).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
