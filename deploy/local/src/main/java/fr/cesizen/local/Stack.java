package fr.cesizen.local;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.ComponentStatus;
import fr.cesizen.local.layout.Ports;
import fr.cesizen.local.layout.PortsFile;
import fr.cesizen.local.layout.SecretsFile;
import fr.cesizen.local.layout.StateFolder;
import fr.cesizen.local.postgres.Database;
import fr.cesizen.local.process.ManagedProcess;
import fr.cesizen.local.process.ProcessSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * The whole system: twelve processes that outlive the JVM that started them, found again through their state folder.
 *
 * <pre>{@code
 * var stack = Stack.at(StateFolder.at(folder), Ports.free());
 * stack.up(System.out::println);
 * stack.down(System.out::println);
 * }</pre>
 */
public final class Stack {

    private final StateFolder state;
    private final Ports ports;
    private final ProcessSpecs servers;
    private final Map<Component, Map<String, String>> extras = new EnumMap<>(Component.class);

    private Stack(StateFolder state, Ports ports) throws IOException {
        this.state = state;
        this.ports = ports;
        this.servers = new ProcessSpecs(state, ports, SecretsFile.in(state));
    }

    /** The system with its state in that folder; starts nothing. */
    public static Stack at(StateFolder state, Ports ports) throws IOException {
        return new Stack(state, ports);
    }

    /** The system of {@code ./cesizen}: the usual ports, except those set in the folder's {@code ports.properties}. */
    public static Stack at(StateFolder state) throws IOException {
        return new Stack(state, PortsFile.in(state));
    }

    /** Sets further environment variables for the next start of a part that is built here. */
    public Stack with(Component part, Map<String, String> environment) {
        extras.computeIfAbsent(part, none -> new HashMap<>()).putAll(environment);
        return this;
    }

    /** Starts every part that is not running, and returns when all of them answer. */
    public void up(Consumer<String> progress) throws IOException {
        up(Arrays.asList(Component.values()), progress);
    }

    public void up(List<Component> parts, Consumer<String> progress) throws IOException {
        state.alone(() -> new StartupSequence(this, new Preflight(state, ports), progress).run(parts));
    }

    /** Stops what this system started, in reverse order. */
    public void down(Consumer<String> progress) throws IOException {
        state.alone(() -> new ShutdownSequence(this, progress).run());
    }

    /** Deletes data, logs and secrets of a system that is down. A new {@code Stack} then creates new secrets. */
    public void wipe() throws IOException {
        state.wipe();
    }

    public void start(Component part) throws IOException {
        daemon(part).start();
    }

    public void stop(Component part) throws IOException {
        daemon(part).stop();
    }

    /** Ends the part with {@code kill -9}, as a crash would. */
    public void kill(Component part) {
        daemon(part).kill();
    }

    public ComponentStatus status(Component part) {
        return daemon(part).status(ports.of(part));
    }

    public OptionalLong pid(Component part) {
        return daemon(part).process().stream().mapToLong(ProcessHandle::pid).findFirst();
    }

    public Path log(Component part) {
        return state.log(part);
    }

    /** The folder of the mails that the system sent. */
    public Path mails() {
        return state.data(Component.MAIL);
    }

    /** The folder of the tour's drawings, for viewing in a browser. */
    public Path drawings() {
        return state.root().resolve("drawings");
    }

    /** The address of a part: {@code localhost} for the gateway, as in the tokens; 127.0.0.1 for all others. */
    public URI url(Component part) {
        return URI.create("http://" + (part == Component.GATEWAY ? "localhost" : "127.0.0.1") + ":" + ports.of(part));
    }

    /** The address at which a part built here serves {@code /actuator/…}, and nothing else. */
    public URI actuator(Component part) {
        return URI.create("http://127.0.0.1:" + ports.management(part));
    }

    public SecretsFile secrets() {
        return servers.secrets();
    }

    /** The superuser's login to the database of all schemas; {@link Database#as} gives a service's login. */
    public Database database() {
        return servers.cesizen();
    }

    /**
     * Keycloak alone, in schema {@code keycloak} of an external PostgreSQL, whose login may create a schema. Its realm answers
     * at {@code url(Component.KEYCLOAK)}, and the secret of client {@code auth-service} is {@code secrets().authClient()}.
     */
    public ManagedProcess keycloak(Database database) throws IOException {
        database.createSchema("keycloak");
        return new ManagedProcess(servers.keycloak(database), state);
    }

    ProcessSpec server(Component part) {
        return servers.of(part, extras.getOrDefault(part, Map.of()));
    }

    private ManagedProcess daemon(Component part) {
        return new ManagedProcess(server(part), state);
    }
}
