package fr.cesizen.local.postgres;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.process.Command;
import fr.cesizen.local.process.ProcessSpec;
import java.io.IOException;
import java.nio.file.Files;

/**
 * PostgreSQL from binaries, with fsync, because its data must last.
 *
 * <p>Usable alone: {@code stack.start(Component.POSTGRES)} gives a server with every schema and role.
 */
public final class PostgresServer implements ProcessSpec {

    private final StateFolder state;
    private final SecretsFile secrets;
    private final Database admin;

    public PostgresServer(StateFolder state, Ports ports, SecretsFile secrets) {
        this.state = state;
        this.secrets = secrets;
        this.admin = new Database(
                "127.0.0.1", ports.of(Component.POSTGRES), "postgres", "postgres", secrets.databaseAdmin());
    }

    @Override
    public Component part() {
        return Component.POSTGRES;
    }

    @Override
    public Command command() throws IOException {
        var binaries = PostgresBinaries.in(state.runtime());
        var cluster = state.data(Component.POSTGRES);
        if (!Files.exists(cluster)) {
            new PostgresInitdb(binaries, cluster, state.log(Component.POSTGRES)).create(secrets.databaseAdmin());
        }
        new PostmasterPid(cluster).forgetIfStale();
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
        SchemaInitializer.create(admin, secrets);
    }

    /** INT is the fast shutdown; TERM would wait for every client to disconnect. */
    @Override
    public String stopSignal() {
        return "INT";
    }
}
