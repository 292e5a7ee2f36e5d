package fr.cesizen.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CesizenCommandTest {

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    CesizenCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private int run(String... arguments) {
        return CesizenCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void startsShowsAndStopsWhatItIsAskedFor() throws IOException {
        var port = Ports.free().of(Component.POSTGRES);
        Files.writeString(folder.resolve("ports.properties"), "postgres=" + port);
        var state = "--state=" + folder;
        try {
            assertThat(run("up", state, "postgres")).as(err.toString()).isZero();
            assertThat(run("status", state)).isEqualTo(1);
            assertThat(run("logs", state, "postgres")).isZero();
        } finally {
            assertThat(run("down", state)).isZero();
        }
        assertThat(out.toString())
                .containsPattern("postgres +ready in")
                .containsPattern("postgres +up +[0-9]+ +" + port)
                .containsPattern("gateway +down")
                .contains("ready to accept connections", "Everything is stopped");
    }

    @Test
    void startsFromNothingWhenAskedTo() throws IOException {
        var old = Files.createDirectories(folder.resolve("data/kafka")).resolve("old");
        Files.writeString(old, "");
        assertThat(run("up", "--fresh", "--state=" + folder, "nonsense")).isNotZero();
        assertThat(old).as("a mistyped part costs no data").exists();
        assertThat(err.toString()).contains("There is no part \"nonsense\"");
    }

    @Test
    void tellsWhenThereIsNoLog() {
        assertThat(run("logs", "--state=" + folder, "gateway")).isEqualTo(1);
        assertThat(err.toString()).contains("gateway has no log yet");
    }

    @Test
    void printsTheLatestMails() throws IOException {
        var state = "--state=" + folder;
        assertThat(run("mail", state)).isZero();
        assertThat(out.toString()).contains("No mail was sent yet.");
        var mails = Files.createDirectories(folder.resolve("data/mail"));
        for (int i = 1; i <= 3; i++) {
            Files.writeString(mails.resolve("179560320000" + i + "-mail.eml"), """
                    To: lea@example.org
                    Subject: Number %d

                    Bonjour
                    """.formatted(i));
        }
        assertThat(run("mail", state, "-n", "2")).isZero();
        assertThat(out.toString())
                .contains("lea@example.org", "Number 2", "Number 3", "Bonjour")
                .doesNotContain("Number 1");
    }

    @Test
    void saysWhichLineOfAnchorsIsNone() throws IOException {
        var anchors = Files.writeString(folder.resolve("anchors"), "\n1 " + "0".repeat(64) + "\n2 short\n");
        assertThat(run("audit", "--state=" + folder, "--anchors=" + anchors)).isNotZero();
        assertThat(err.toString()).contains("Not a number and a hash: 2 short");
    }

    @Test
    void printsAKeyset() {
        assertThat(run("keyset")).isZero();
        assertThat(out.toString().strip()).matches("[A-Za-z0-9+/=]{100,}");
    }

    @Test
    void explainsItself() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("up", "down", "status", "logs", "tour", "replay", "keyset");
        assertThat(run("fly")).isEqualTo(2);
    }
}
