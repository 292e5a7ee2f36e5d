package fr.cesizen.gdpr.preparation;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How progress is stored. */
@Component
class ProgressJson {

    private static final TypeReference<List<ServiceProgress>> SERVICES = new TypeReference<>() {};

    private final JsonMapper json;

    ProgressJson(JsonMapper json) {
        this.json = json;
    }

    String write(List<ServiceProgress> services) {
        return json.writeValueAsString(services);
    }

    List<ServiceProgress> read(String stored) {
        return json.readValue(stored, SERVICES);
    }
}
