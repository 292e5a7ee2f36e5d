package fr.cesizen.local.postgres;

import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.process.ProcessRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/** PostgreSQL's data folder, created once by {@code initdb}. */
record PostgresInitdb(PostgresBinaries binaries, Path folder, Path log) {

    /** Creates the folder, first under a temporary name: an incomplete cluster is discarded, not started. */
    void create(String password) throws IOException {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".part");
        StateFolder.delete(unfinished);
        Files.createDirectories(unfinished.getParent());
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var passwordFile = Files.createTempFile(unfinished.getParent(), "initdb", ".tmp", onlyOwner);
        try {
            Files.writeString(passwordFile, password);
            initdb(unfinished, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path cluster, Path password) throws IOException {
        var command = binaries.command(
                "initdb",
                "--pgdata=" + cluster,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        ProcessRunner.run(
                command,
                log,
                Duration.ofMinutes(2),
                "PostgreSQL cannot create its data folder (as root it needs \"unshare -U\", which some containers"
                        + " forbid: run as an ordinary user there).");
    }
}
