package fr.cesizen.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program to run, with additional environment variables. */
public record Command(List<String> words, Map<String, String> environment, Path folder) {

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(new ArrayList<>(words)).directory(folder.toFile());
        // Options meant for another JVM would change the memory settings of all JVMs started here.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        // Settings of another Keycloak in the caller's shell would interfere as well.
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().put("MALLOC_ARENA_MAX", "2"); // otherwise glibc keeps 64 MB for each thread
        builder.environment().putAll(environment);
        return builder;
    }
}
