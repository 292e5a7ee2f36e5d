package fr.cesizen.local.kafka;

import fr.cesizen.local.layout.LauncherException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dead letters of one service, which it counts and brings back itself. Both answers are by topic.
 *
 * @param service its own address: the gateway has no way there
 * @param token of somebody with role {@code admin}
 */
public record DeadLetterClient(URI service, String token) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The service reads all of its dead letters first, and waits for Kafka to take each one back. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** How many wait. */
    public Map<String, Long> waiting() throws IOException {
        return ask(HttpRequest.newBuilder().GET());
    }

    /** Sends all of them to their topics again, and tells how many. */
    public Map<String, Long> replay() throws IOException {
        return ask(HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private Map<String, Long> ask(HttpRequest.Builder request) throws IOException {
        try {
            var answer = HTTP.send(
                    request.uri(service.resolve("/actuator/deadletters"))
                            .header("Authorization", "Bearer " + token)
                            .timeout(LIMIT)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("answered " + answer.statusCode() + " to "
                        + answer.request().method() + " /actuator/deadletters: " + answer.body());
            }
            return JSON.readValue(answer.body(), new TypeReference<TreeMap<String, Long>>() {});
        } catch (JacksonException ex) {
            throw new IOException("answered no JSON to /actuator/deadletters", ex);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LauncherException("Interrupted");
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "DeadLetters[" + service + "]";
    }
}
