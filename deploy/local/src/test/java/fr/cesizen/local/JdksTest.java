package fr.cesizen.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdksTest {

    private final Path machine;

    JdksTest(@TempDir Path machine) {
        this.machine = machine;
    }

    private Path jdk(String version) throws IOException {
        var home = Files.createDirectories(machine.resolve("jdk-" + version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        var javac = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(javac, "");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        return home;
    }

    @Test
    void takesTheNewestThatTheBuildSupports() throws IOException {
        var homes = List.of(jdk("17.0.15"), jdk("21.0.10"), jdk("21.0.9"), jdk("26"), jdk("1.8.0_392"));
        assertThat(Jdks.newestOf(homes).version()).isEqualTo("21.0.10");
    }

    @Test
    void readsAVersionOfOneNumber() throws IOException {
        assertThat(Jdks.newestOf(List.of(jdk("25"), jdk("24.0.2"))).major()).isEqualTo(25);
    }

    @Test
    void passesOverAJreAndAFolderThatIsNoJdk() throws IOException {
        var jre = jdk("25.0.1");
        Files.delete(jre.resolve("bin/javac"));
        assertThat(Jdks.newestOf(List.of(machine, jre, jdk("17.0.1"))).major()).isEqualTo(17);
    }

    @Test
    void refusesAMachineWhoseJdksAreTooOld() throws IOException {
        var homes = List.of(jdk("11.0.2"), jdk("1.8.0_392"));
        assertThatThrownBy(() -> Jdks.newestOf(homes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("17 to 25");
    }

    @Test
    void looksWhereJavaHomeAndThePathPoint() throws IOException {
        var home = jdk("17.0.2");
        Files.writeString(home.resolve("bin/java"), "");
        var onPath = Files.createDirectories(machine.resolve("usr-bin"));
        Files.createSymbolicLink(onPath.resolve("java"), home.resolve("bin/java"));
        var places = Jdks.usualPlaces(Map.of("JAVA_HOME", "/opt/jdk", "PATH", onPath + ":/nowhere"));
        assertThat(places).contains(Path.of("/opt/jdk"), home.toRealPath());
    }

    @Test
    void tellsOneInstallationFromAnother() throws IOException {
        var first = Jdk.in(jdk("17.0.1")).orElseThrow();
        var second = Jdk.in(jdk("17.0.2")).orElseThrow();
        assertThat(first.id()).isNotEqualTo(second.id()).startsWith("17.0.1-");
    }
}
