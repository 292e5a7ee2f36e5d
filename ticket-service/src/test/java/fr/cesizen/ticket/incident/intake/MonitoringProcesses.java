package fr.cesizen.ticket.incident.intake;

import fr.cesizen.ticket.escalation.EscalationReceivers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Prometheus, Alertmanager and the target that they watch, with the files of {@code deploy/observability} at a faster pace. */
final class MonitoringProcesses implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int targetPort = freePort();
    private final int prometheusPort = freePort();
    private final int alertmanagerPort = freePort();
    private final List<Process> processes;
    private DisposableServer target;

    private MonitoringProcesses(Path folder, String webhook) throws IOException {
        target = listen();
        write(folder, webhook);
        processes = List.of(
                run(
                        folder,
                        "alertmanager",
                        "--config.file=" + folder.resolve("alertmanager.yml"),
                        "--storage.path=" + folder.resolve("alertmanager-data"),
                        "--web.listen-address=127.0.0.1:" + alertmanagerPort,
                        "--cluster.listen-address="),
                run(
                        folder,
                        "prometheus",
                        "--config.file=" + folder.resolve("prometheus.yml"),
                        "--storage.tsdb.path=" + folder.resolve("prometheus-data"),
                        "--web.listen-address=127.0.0.1:" + prometheusPort));
    }

    static MonitoringProcesses start(Path folder, String webhook) throws IOException {
        return new MonitoringProcesses(folder, webhook);
    }

    private void write(Path folder, String webhook) throws IOException {
        var source = Path.of("..", "deploy", "observability");
        var token = Files.writeString(folder.resolve("token"), EscalationReceivers.ALERTMANAGER);
        Files.writeString(
                folder.resolve("alerts.yml"),
                Files.readString(source.resolve("alerts.yml")).replace("for: 1m", "for: 2s"));
        Files.writeString(
                folder.resolve("alertmanager.yml"),
                Files.readString(source.resolve("alertmanager.yml"))
                        .replace("http://ticket-service:8080/internal/alerts", webhook)
                        .replace("/run/secrets/incident_token", token.toString())
                        .replace("group_wait: 30s", "group_wait: 1s")
                        .replace("group_interval: 5m", "group_interval: 1s"));
        Files.writeString(folder.resolve("prometheus.yml"), """
                global: { scrape_interval: 1s, evaluation_interval: 1s }
                rule_files: [alerts.yml]
                alerting: { alertmanagers: [{ static_configs: [{ targets: ["127.0.0.1:%d"] }] }] }
                scrape_configs:
                  - job_name: cesizen
                    metrics_path: /actuator/prometheus
                    static_configs: [{ targets: ["127.0.0.1:%d"], labels: { service: emotion-service } }]
                """.formatted(alertmanagerPort, targetPort));
    }

    private static Process run(Path folder, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Objects.requireNonNull(System.getProperty("cesizen." + program), "run deploy/checks/incident"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(program + ".log").toFile())
                .start();
    }

    private DisposableServer listen() {
        return HttpServer.create()
                .host("127.0.0.1")
                .port(targetPort)
                .maxKeepAliveRequests(1) // else Prometheus keeps the connection, and a stopped target answers
                .route(routes -> routes.get("/actuator/prometheus", (request, response) -> response.header(
                                "Content-Type", "text/plain; version=0.0.4")
                        .sendString(Mono.just("alive 1\n"))))
                .bindNow();
    }

    boolean isTargetUp() throws IOException, InterruptedException {
        var query = URI.create("http://127.0.0.1:" + prometheusPort + "/api/v1/query?query=up");
        var answer = HTTP.send(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString());
        return answer.body().contains("\"1\"]");
    }

    void stopTarget() {
        target.disposeNow();
    }

    void startTarget() {
        target = listen();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
        target.disposeNow();
    }
}
