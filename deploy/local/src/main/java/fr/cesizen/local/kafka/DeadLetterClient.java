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
 * Counts and replays the dead letters of one service, through its own endpoint. Both results are grouped by topic.
 *
 * @param service the service's own address: the gateway does not route to this endpoint
 * @param token of a user with role {@code admin}
 */
public record DeadLetterClient(URI service, String token) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * Long, because the service first reads all of its dead letters and waits for Kafka to acknowledge each replayed
     * one.
     */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** The number of dead letters by topic. */
    public Map<String, Long> waiting() throws IOException {
        return ask(HttpRequest.newBuilder().GET());
    }

    /** Sends all dead letters to their topics again; returns how many. */
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

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "DeadLetters[" + service + "]";
    }
}
