package fr.cesizen.e2e.cost;

import fr.cesizen.local.process.JvmFlags;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@link YardstickServer} as a process of its own, with the flags of the services. */
final class Yardstick implements AutoCloseable {

    private static final int WARM_UP = 2_000;
    private static final int REQUESTS = 200;

    private final Process process;
    private final CpuClock clock;
    private final HttpRequest request;
    private final HttpClient http = HttpClient.newHttpClient();

    private Yardstick(Process process, int port) {
        this.process = process;
        this.clock = new CpuClock(List.of(process.toHandle()));
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
    }

    /** Starts it and warms it up. */
    static Yardstick start() throws IOException, InterruptedException {
        var words = JvmFlags.java(64);
        words.addAll(List.of("-cp", classes().toString(), YardstickServer.class.getName()));
        var process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        var yardstick = new Yardstick(process, Integer.parseInt(out.readLine()));
        yardstick.send(WARM_UP);
        return yardstick;
    }

    private static Path classes() {
        try {
            return Path.of(YardstickServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The CPU milliseconds of one of its requests, now. */
    double measure() throws IOException, InterruptedException {
        var then = clock.read();
        send(REQUESTS);
        return clock.millisSince(then) / REQUESTS;
    }

    private void send(int requests) throws IOException, InterruptedException {
        for (int i = 0; i < requests; i++) {
            http.send(request, BodyHandlers.ofByteArray());
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
