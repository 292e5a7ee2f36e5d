package fr.cesizen.local.service;

import fr.cesizen.local.layout.LauncherException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks an endpoint of one service that is there for operators.
 *
 * @param service the service's own management address: the gateway does not route to it
 * @param token of a user with role {@code admin}
 */
public record EndpointClient(URI service, String token) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Long, because a service may read all of a topic before it answers. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    public JsonNode get(String endpoint) throws IOException {
        return ask(endpoint, HttpRequest.newBuilder().GET());
    }

    public JsonNode post(String endpoint) throws IOException {
        return ask(
                endpoint,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")));
    }

    private JsonNode ask(String endpoint, HttpRequest.Builder request) throws IOException {
        var path = "/actuator/" + endpoint;
        try {
            var answer = HTTP.send(
                    request.uri(service.resolve(path))
                            .header("Authorization", "Bearer " + token)
                            .timeout(LIMIT)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("answered " + answer.statusCode() + " to "
                        + answer.request().method() + " " + path + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (JacksonException ex) {
            throw new IOException("answered no JSON to " + path, ex);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted");
        }
    }

    /** The message of a failure; a refused connection has none. */
    public static String said(IOException failure) {
        return failure.getMessage() == null ? "it does not answer at its port" : failure.getMessage();
    }

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "EndpointClient[" + service + "]";
    }
}
