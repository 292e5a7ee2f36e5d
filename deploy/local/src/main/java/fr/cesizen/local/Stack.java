package fr.cesizen.local;

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
 * The whole system: eleven processes that outlive the JVM which started them, found again by their state folder.
 *
 * <pre>{@code
 * var stack = Stack.at(StateFolder.at(folder), Ports.free());
 * stack.up(System.out::println);
 * stack.kill(Part.GARDEN);
 * stack.down(System.out::println);
 * }</pre>
 */
public final class Stack {

    private final StateFolder state;
    private final Ports ports;
    private final Servers servers;
    private final Map<Part, Map<String, String>> extras = new EnumMap<>(Part.class);

    private Stack(StateFolder state, Ports ports) throws IOException {
        this.state = state;
        this.ports = ports;
        this.servers = new Servers(state, ports, Secrets.in(state));
    }

    /** The system that keeps its state in that folder; nothing is started yet. */
    public static Stack at(StateFolder state, Ports ports) throws IOException {
        return new Stack(state, ports);
    }

    /** The system of {@code ./cesizen}: usual ports, but for those in the folder's {@code ports.properties}. */
    public static Stack at(StateFolder state) throws IOException {
        return new Stack(state, PortsFile.in(state));
    }

    /** Gives a part that is built here further environment variables at its next start. */
    public Stack with(Part part, Map<String, String> environment) {
        extras.computeIfAbsent(part, none -> new HashMap<>()).putAll(environment);
        return this;
    }

    /** Starts what does not run, and returns when everything answers. */
    public void up(Consumer<String> progress) throws IOException {
        up(Arrays.asList(Part.values()), progress);
    }

    public void up(List<Part> parts, Consumer<String> progress) throws IOException {
        state.alone(() -> new Startup(this, new Preflight(state, ports), progress).run(parts));
    }

    /** Stops what this system started, in the reverse order. */
    public void down(Consumer<String> progress) throws IOException {
        state.alone(() -> new Shutdown(this, progress).run());
    }

    /** Forgets data, logs and secrets of a system that is down. Another {@code Stack} then makes new ones. */
    public void wipe() throws IOException {
        state.wipe();
    }

    public void start(Part part) throws IOException {
        daemon(part).start();
    }

    public void stop(Part part) throws IOException {
        daemon(part).stop();
    }

    /** {@code kill -9}, as a crash. */
    public void kill(Part part) {
        daemon(part).kill();
    }

    public PartStatus status(Part part) {
        return daemon(part).status(ports.of(part));
    }

    public OptionalLong pid(Part part) {
        var process = daemon(part).process();
        return process.isPresent() ? OptionalLong.of(process.get().pid()) : OptionalLong.empty();
    }

    public Path log(Part part) {
        return state.log(part);
    }

    /** Where drawings of the tour are kept, to be opened in a browser. */
    public Path drawings() {
        return state.root().resolve("drawings");
    }

    /** For people the gateway is {@code localhost}, as in the tokens; every other address is 127.0.0.1. */
    public URI url(Part part) {
        return URI.create("http://" + (part == Part.GATEWAY ? "localhost" : "127.0.0.1") + ":" + ports.of(part));
    }

    /** Where a part that is built here answers {@code /actuator/…}: the gateway does so on a port of its own. */
    public URI actuator(Part part) {
        return URI.create("http://127.0.0.1:" + ports.actuator(part));
    }

    public Secrets secrets() {
        return servers.secrets();
    }

    /** The superuser's login to the database of all schemas; {@link Database#as} gives a service's own. */
    public Database database() {
        return servers.cesizen();
    }

    /**
     * Keycloak alone, in schema {@code keycloak} of a PostgreSQL that somebody else runs: its realm answers at
     * {@code url(Part.KEYCLOAK)}, and the secret of client {@code auth-service} is {@code secrets().authClient()}.
     *
     * @param database a login that may create a schema
     */
    public Daemon keycloak(Database database) throws IOException {
        database.createSchema("keycloak");
        return new Daemon(servers.keycloak(database), state);
    }

    Server server(Part part) {
        return servers.of(part, extras.getOrDefault(part, Map.of()));
    }

    private Daemon daemon(Part part) {
        return new Daemon(server(part), state);
    }
}
