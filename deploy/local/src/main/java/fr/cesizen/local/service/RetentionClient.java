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
 * Asks one service how long it keeps what, through its own endpoint.
 *
 * @param service the service's own address: the gateway does not route to this endpoint
 * @param token of a user with role {@code admin}
 */
public record RetentionClient(URI service, String token) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** Long, as the first run of a new rule may have much to do. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** What is due, by category. */
    public JsonNode count() throws IOException {
        return ask(HttpRequest.newBuilder().GET());
    }

    /** Applies the rules, and tells what was done. */
    public JsonNode apply() throws IOException {
        return ask(HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private JsonNode ask(HttpRequest.Builder request) throws IOException {
        try {
            var answer = HTTP.send(
                    request.uri(service.resolve("/actuator/retention"))
                            .header("Authorization", "Bearer " + token)
                            .timeout(LIMIT)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("answered " + answer.statusCode() + " to /actuator/retention");
            }
            return JSON.readTree(answer.body());
        } catch (JacksonException ex) {
            throw new IOException("answered no JSON to /actuator/retention", ex);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted");
        }
    }

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "RetentionClient[" + service + "]";
    }
}
