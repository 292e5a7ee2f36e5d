package fr.cesizen.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.local.process.ParallelTasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedCacheTest {

    private final Path folder;

    SharedCacheTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void makesAFolderOnceHoweverManyAskForIt() throws IOException {
        var made = new AtomicInteger();
        ParallelTasks.run(4, Collections.nCopies(8, "server"), name -> new SharedCache(folder).folder(name, target -> {
            made.incrementAndGet();
            Files.writeString(target.resolve("file"), "whole");
        }));
        assertThat(made).hasValue(1);
        assertThat(folder.resolve("server/file")).hasContent("whole");
    }

    @Test
    void leavesNothingHalfDoneBehindAGoodName() throws IOException {
        var store = new SharedCache(folder);
        assertThatThrownBy(() -> store.folder("server", target -> {
                    Files.writeString(target.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(folder.resolve("server")).doesNotExist();
        var made = store.folder("server", target -> Files.writeString(target.resolve("whole"), ""));
        assertThat(made).isDirectoryContaining("glob:**/whole").isDirectoryNotContaining("glob:**/half");
    }

    @Test
    void unpacksLinksAndExecutables() throws IOException {
        var script = new TarArchiveEntry("top/bin/run");
        script.setMode(0100755);
        var link = new TarArchiveEntry("top/bin/alias", TarArchiveEntry.LF_SYMLINK);
        link.setLinkName("run");
        var target = Files.createDirectories(folder.resolve("unpacked"));
        ArchiveExtractor.untar(archive(new TarArchiveEntry("top/"), script, link), target);
        assertThat(target.resolve("bin/run")).isExecutable();
        assertThat(target.resolve("bin/alias")).isSymbolicLink();
    }

    @Test
    void refusesAnArchiveThatWritesElsewhere() throws IOException {
        var archive = archive(new TarArchiveEntry("top/../../../escaped", true));
        var target = Files.createDirectories(folder.resolve("deep/unpacked"));
        assertThatThrownBy(() -> ArchiveExtractor.untar(archive, target)).hasMessageContaining("leaves the archive");
        assertThat(folder.resolve("deep/escaped")).doesNotExist();
    }

    private Path archive(TarArchiveEntry... entries) throws IOException {
        var file = folder.resolve("x.tar.gz");
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            for (var entry : entries) {
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }
        return file;
    }
}
