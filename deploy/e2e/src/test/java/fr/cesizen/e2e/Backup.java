package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.Stack;
import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.layout.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A backup of the whole database, taken and put back by the operators' own script. */
final class Backup {

    private final Stack system;
    private final Path data;
    private final Path folder;

    private Backup(Stack system, Path data, Path folder) {
        this.system = system;
        this.data = data;
        this.folder = folder;
    }

    /** Stops the database for as long as its data are copied; the services wait for it. */
    static Backup take(Stack system, StateFolder state) throws Exception {
        var data = state.data(Component.POSTGRES);
        var backup = new Backup(system, data, state.root().resolve("backup"));
        StateFolder.delete(backup.folder);
        system.stop(Component.POSTGRES);
        backup.script("copy", data.toString(), backup.folder.toString());
        system.start(Component.POSTGRES);
        return backup;
    }

    /** Puts the backup in the place of the data, of a system whose services are stopped. */
    void putBack() throws Exception {
        var replaced = data.resolveSibling(data.getFileName() + ".replaced");
        StateFolder.delete(replaced);
        system.stop(Component.POSTGRES);
        script("put-back", folder.toString(), data.toString());
        StateFolder.delete(replaced);
        system.start(Component.POSTGRES);
    }

    private void script(String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        words.add(SourceTree.find().deploy("backup/database").toString());
        words.addAll(List.of(arguments));
        var log = Files.createTempFile(folder.getParent(), "backup", ".log");
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends in time").isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(log, StandardCharsets.UTF_8))
                .isZero();
    }
}
