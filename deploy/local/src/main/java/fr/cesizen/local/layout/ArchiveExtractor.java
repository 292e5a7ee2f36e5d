package fr.cesizen.local.layout;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the servers' archives from Maven, with links and executable bits. */
public final class ArchiveExtractor {

    private static final int OWNER_MAY_RUN = 0100;

    private ArchiveExtractor() {}

    /** Unpacks a {@code .tar.gz} without its single top-level folder. */
    public static void untar(Path archive, Path target) throws IOException {
        try (var in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            untar(in, target, 1);
        }
    }

    /** Unpacks the single {@code .txz} inside a jar, the form in which the PostgreSQL binaries are published. */
    public static void untarFromJar(Path jar, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var inner = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new LauncherException(jar + " holds no .txz"));
            try (var in = new XZInputStream(new BufferedInputStream(zip.getInputStream(inner)))) {
                untar(in, target, 0);
            }
        }
    }

    private static void untar(InputStream in, Path target, int dropped) throws IOException {
        try (var tar = new TarArchiveInputStream(in)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName()).normalize();
                if (name.getNameCount() > dropped && !entry.getName().isEmpty()) {
                    write(entry, tar, inside(target, name.subpath(dropped, name.getNameCount())));
                }
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & OWNER_MAY_RUN) != 0 && !file.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + file + " executable");
        }
    }

    private static Path inside(Path target, Path name) throws IOException {
        var file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException(name + " leaves the archive");
        }
        return file;
    }
}
