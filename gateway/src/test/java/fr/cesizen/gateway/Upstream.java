package fr.cesizen.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** A real HTTP server in the place of a service: answers 200 with its name unless a test says otherwise for a path. */
public final class Upstream {

    /** A request as it arrived. */
    public record Seen(String method, String uri, Map<String, String> headers) {}

    // Loops of its own: a closing context disposes of Reactor Netty's shared ones.
    private static final LoopResources LOOPS = LoopResources.create("upstream", 2, true);

    private final Map<String, BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>>> answers =
            new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final DisposableServer server;

    private Upstream(String name, HttpServer kind) {
        this.server = kind.host("127.0.0.1")
                .port(0)
                .runOn(LOOPS)
                .doOnConnection(connection -> {
                    connections.incrementAndGet();
                    connection.onDispose(connections::decrementAndGet);
                })
                .handle((request, response) -> {
                    var headers = new ConcurrentHashMap<String, String>();
                    request.requestHeaders()
                            .forEach(header -> headers.merge(
                                    header.getKey().toLowerCase(java.util.Locale.ROOT),
                                    header.getValue(),
                                    (a, b) -> a + " | " + b));
                    seen.add(new Seen(request.method().name(), request.uri(), headers));
                    return answers.getOrDefault("/" + request.path(), (in, out) -> text(out, name))
                            .apply(request, response);
                })
                .bindNow();
    }

    public static Upstream named(String name) {
        // As services do (server.netty.idle-timeout), in shorter time: what nobody reads is closed from this side.
        return new Upstream(name, HttpServer.create().idleTimeout(Duration.ofSeconds(5)));
    }

    public static Upstream like(String name, HttpServer kind) {
        return new Upstream(name, kind);
    }

    public static Publisher<Void> text(HttpServerResponse response, String text) {
        return response.header("Content-Type", "text/plain").sendString(Mono.just(text));
    }

    public void on(String path, BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> answer) {
        answers.put(path, answer);
    }

    public String uri() {
        return "http://127.0.0.1:" + server.port();
    }

    public int connections() {
        return connections.get();
    }

    public List<Seen> seen(String path) {
        return seen.stream()
                .filter(request -> request.uri().split("\\?", 2)[0].equals(path))
                .toList();
    }

    /** The one request that arrived at {@code path}. */
    public Seen only(String path) {
        var all = seen(path);
        if (all.size() != 1) {
            throw new AssertionError("expected one request to " + path + ", saw " + all.size());
        }
        return all.get(0);
    }
}
