package fr.cesizen.local.keycloak;

import fr.cesizen.local.layout.ArchiveExtractor;
import fr.cesizen.local.layout.ChecksumReader;
import fr.cesizen.local.layout.SharedCache;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.process.Command;
import fr.cesizen.local.process.JvmFlags;
import fr.cesizen.local.process.ProcessRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak, unpacked and built once: {@code build} fixes the database, the features and our extension in its class path. */
final class KeycloakDistribution {

    static final Map<String, String> BUILD_OPTIONS = Map.of(
            "KC_DB", "postgres",
            "KC_HEALTH_ENABLED", "true",
            // What no client of ours uses: the account console, and every way to a token but three.
            "KC_FEATURES_DISABLED",
                    "account,account-api,ciba,device-flow,jwt-authorization-grant,token-exchange-standard");

    private static final String ARTIFACT = "keycloak-quarkus-dist";

    private KeycloakDistribution() {}

    /** The built distribution; the first call takes most of a minute. */
    static Path in(Path runtime) throws IOException {
        var tree = SourceTree.find();
        var archive = tree.distribution(ARTIFACT + "-*.tar.gz");
        var extension = tree.keycloakExtension();
        var version =
                archive.getFileName().toString().replace(ARTIFACT + "-", "").replace(".tar.gz", "");
        var name = "keycloak-" + version + "-" + Integer.toHexString(BUILD_OPTIONS.hashCode()) + "-"
                + ChecksumReader.of(extension);
        return new SharedCache(runtime).folder(name, folder -> {
            ArchiveExtractor.untar(archive, folder);
            for (var jar : extension) {
                Files.copy(jar, folder.resolve("providers").resolve(jar.getFileName()));
            }
            build(folder);
        });
    }

    private static void build(Path folder) throws IOException {
        var log = folder.resolveSibling("keycloak-build.log");
        ProcessRunner.run(
                java(folder, BUILD_OPTIONS, "build"), log, Duration.ofMinutes(10), "Keycloak's build failed.");
    }

    /** The command that {@code kc.sh} runs, with our memory and compiler flags. */
    static Command java(Path home, Map<String, String> environment, String... arguments) {
        var words = JvmFlags.java(384);
        words.addAll(List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(List.of(arguments));
        return new Command(words, environment, home);
    }
}
