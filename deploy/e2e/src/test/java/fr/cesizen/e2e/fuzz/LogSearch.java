package fr.cesizen.e2e.fuzz;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds secrets in the logs of all parts. */
record LogSearch(Stack stack) {

    List<String> findings(Collection<String> secrets) throws IOException {
        var sought = new ArrayList<>(secrets);
        sought.add(OddValues.SECRET);
        var found = new ArrayList<String>();
        for (var part : Component.values()) {
            try (var lines = Files.lines(stack.log(part), StandardCharsets.ISO_8859_1)) {
                lines.filter(line -> sought.stream().anyMatch(line::contains))
                        .map(line -> part + ": " + FuzzRequest.escaped(line))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
