package fr.cesizen.local.tour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The only door: every request of the tour goes through the gateway's URL. */
public final class Gateway {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI url;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Gateway(URI url) {
        this.url = url;
    }

    public URI url() {
        return url;
    }

    HttpClient http() {
        return http;
    }

    public Answer get(@Nullable String token, String path) {
        return send(token, "GET", path, null, Map.of());
    }

    /** A creation: each has an idempotency key of its own. */
    public Answer post(@Nullable String token, String path, Object body) {
        return send(
                token,
                "POST",
                path,
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public Answer send(
            @Nullable String token, String method, String path, @Nullable Object body, Map<String, String> headers) {
        try {
            var content =
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
            return send(token, method, path, "application/json", content, headers);
        } catch (JacksonException ex) {
            throw new IllegalArgumentException(ex);
        }
    }

    /** Sends a file as it is. */
    public Answer upload(String token, String path, String type, byte[] file) {
        return send(
                token,
                "POST",
                path,
                type,
                BodyPublishers.ofByteArray(file),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private Answer send(
            @Nullable String token,
            String method,
            String path,
            String type,
            BodyPublisher content,
            Map<String, String> headers) {
        var request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(PATIENCE)
                .method(method, content)
                .header("Accept-Language", "fr")
                .header("Content-Type", type);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(method + " " + path, response.statusCode(), response);
        } catch (IOException ex) {
            throw new NotSo(method + " " + path + " was not answered: " + ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new NotSo("interrupted");
        }
    }
}
