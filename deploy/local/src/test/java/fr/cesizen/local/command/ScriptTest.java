package fr.cesizen.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./cesizen} itself, in a folder with a launcher that is built, and JDKs that only say who they are. */
class ScriptTest {

    private final Path folder;

    ScriptTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(Path.of("../../cesizen"), folder.resolve("cesizen"));
        Files.createDirectories(folder.resolve("deploy/local/target"));
        Files.writeString(folder.resolve("deploy/local/target/local-0.1.0.jar"), "");
    }

    /** A JDK whose java tells its version and the last word of its command line. */
    private Path jdk(String version) throws IOException {
        var home = Files.createDirectories(folder.resolve("jdk-" + version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/javac"), "");
        program(home.resolve("bin/java"), "for word; do :; done; echo \"" + version + " runs $word\"");
        return home;
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String run(Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder("sh", folder.resolve("cesizen").toString(), "status");
        builder.environment().remove("CESIZEN_JAVA_HOME");
        builder.environment().putAll(environment);
        var process = builder.redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private String runWith(Path jdk) throws Exception {
        return run(Map.of("CESIZEN_JAVA_HOME", jdk.toString()));
    }

    @Test
    void runsWithTheJdkThatItIsTold() throws Exception {
        for (var version : new String[] {"17.0.1", "21.0.10", "25"}) {
            assertThat(runWith(jdk(version))).isEqualTo("0 " + version + " runs status\n");
        }
    }

    @Test
    void takesTheNewestThatTheBuildSupports() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", jdk("25.999.10").toString()))).contains("25.999.10 runs status");
        assertThat(run(Map.of("JAVA_HOME", jdk("26").toString()))).doesNotContain("26 runs");
    }

    @Test
    void refusesAJreAndAFolderThatIsNoJdkAndJdksTooOldOrTooNew() throws Exception {
        var jre = jdk("25.0.1");
        Files.delete(jre.resolve("bin/javac"));
        for (var home : new Path[] {jre, folder, jdk("11.0.2"), jdk("1.8.0_392"), jdk("26")}) {
            assertThat(runWith(home)).startsWith("1 ").contains("no JDK from 17 to 25 found");
        }
    }
}
