package fr.cesizen.local.kafka;

import fr.cesizen.local.service.EndpointClient;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Counts and replays the dead letters of one service, through its own endpoint. Both results are grouped by topic. */
public record DeadLetterClient(EndpointClient service) {

    private static final String ENDPOINT = "deadletters";

    /** The number of dead letters by topic. */
    public Map<String, Long> waiting() throws IOException {
        return byTopic(service.get(ENDPOINT));
    }

    /** Sends all dead letters to their topics again; returns how many. */
    public Map<String, Long> replay() throws IOException {
        return byTopic(service.post(ENDPOINT));
    }

    private static Map<String, Long> byTopic(JsonNode answer) {
        var counts = new TreeMap<String, Long>();
        answer.properties()
                .forEach(topic -> counts.put(topic.getKey(), topic.getValue().asLong()));
        return counts;
    }
}
