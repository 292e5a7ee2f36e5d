package fr.cesizen.local;

import java.io.IOException;
import java.nio.file.Files;

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
        var binaries = PostgresBinaries.in(state.runtime());
        var cluster = state.data(Part.POSTGRES);
        if (!Files.exists(cluster)) {
            new NewCluster(binaries, cluster, state.log(Part.POSTGRES)).create(secrets.databaseAdmin());
        }
        new PostmasterFile(cluster).forgetIfStale();
        return binaries.command(
                "postgres",
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
                "shared_buffers=128MB");
    }

    @Override
    public void prepare() throws IOException {
        PostgresBinaries.in(state.runtime());
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
}
