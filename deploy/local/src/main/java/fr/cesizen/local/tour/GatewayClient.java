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
import tools.jackson.databind.json.JsonMapper;

/** Sends every request of the tour through the gateway's URL. */
public record GatewayClient(URI url) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Response get(@Nullable String token, String path) {
        return send(token, "GET", path, null, Map.of());
    }

    /** Creates something; each request has a new idempotency key. */
    public Response post(@Nullable String token, String path, Object body) {
        var key = UUID.randomUUID().toString();
        return send(token, "POST", path, body, Map.of("Idempotency-Key", key));
    }

    /** Sends a request; bytes are sent as they are, any other body as JSON. */
    public Response send(
            @Nullable String token, String method, String path, @Nullable Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(url.resolve(path))
                .method(method, content(body))
                .header("Accept-Language", "fr")
                .header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return exchange(method + " " + path, request);
    }

    Response exchange(String name, HttpRequest.Builder request) {
        try {
            request.timeout(Duration.ofSeconds(30));
            return new Response(name, HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException ex) {
            throw new TourFailure(name + " was not answered: " + ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new TourFailure("interrupted");
        }
    }

    private static BodyPublisher content(@Nullable Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return body instanceof byte[] file
                ? BodyPublishers.ofByteArray(file)
                : BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
