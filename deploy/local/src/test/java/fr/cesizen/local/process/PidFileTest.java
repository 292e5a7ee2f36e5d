package fr.cesizen.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    private final Path folder;

    PidFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void findsTheProcessAgain() throws IOException {
        var file = new PidFile(folder.resolve("pids/x.pid"));
        file.write(ProcessHandle.current());
        assertThat(file.process()).contains(ProcessHandle.current());
        file.delete();
        assertThat(file.process()).isEmpty();
    }

    @Test
    void neverTakesAStrangerWithTheSamePidForTheProcess() throws IOException {
        var file = new PidFile(folder.resolve("x.pid"));
        Files.writeString(file.file(), ProcessHandle.current().pid() + " 2020-01-01T00:00:00Z\n");
        assertThat(file.process()).isEmpty();
    }

    @Test
    void survivesAFileThatWasCutShort() throws IOException {
        var file = new PidFile(folder.resolve("x.pid"));
        for (var text : List.of("", "12", "12 ", "x y", "99999999999999999999 2020-01-01T00:00:00Z")) {
            Files.writeString(file.file(), text);
            assertThat(file.process()).isEmpty();
        }
    }

    @Test
    void aStoppedProcessIsGone() throws IOException {
        var process = sleeping("sleep 60");
        assertThat(ProcessRunner.isAlive(process)).isTrue();
        ProcessRunner.stop(process, "TERM", Duration.ofSeconds(20));
        assertThat(ProcessRunner.isAlive(process)).isFalse();
    }

    @Test
    void aProcessThatIgnoresTheSignalIsForced() throws IOException {
        var process = sleeping("trap '' TERM; echo deaf; while :; do sleep 1; done");
        assertThat(Polling.until(() -> log().contains("deaf"), Duration.ofSeconds(20)))
                .isTrue();
        ProcessRunner.stop(process, "TERM", Duration.ofMillis(200));
        assertThat(ProcessRunner.isAlive(process)).isFalse();
    }

    /** It is collected in the very moment in which somebody looks: what is gone must not seem to be back. */
    @Test
    void whatIsGoneStaysGone() throws IOException {
        for (int i = 0; i < 100; i++) {
            var process = sleeping("exit 0");
            boolean seenGone = false;
            while (process.isAlive()) {
                boolean alive = ProcessRunner.isAlive(process);
                assertThat(seenGone && alive).as("alive again").isFalse();
                seenGone = !alive;
            }
            assertThat(ProcessRunner.isAlive(process)).isFalse();
        }
    }

    private String log() {
        return new LogFile(folder.resolve("x.log")).tail(5);
    }

    private ProcessHandle sleeping(String script) throws IOException {
        return ProcessRunner.detach(
                new Command(List.of("sh", "-c", script), Map.of(), folder), folder.resolve("x.log"));
    }
}
