package fr.cesizen.gdpr.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes a Bundle of FHIR R4 resource by resource; source: hl7.org/fhir/R4/bundle.html. */
final class FhirBundle {

    static final String FILE = "fhir/bundle.json";

    private boolean isEmpty = true;

    /** @param made UTC, to the second or finer */
    byte[] begin(Instant made) {
        return bytes("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"timestamp\":\"" + made + "\"");
    }

    /** Adds resources, whose ids are UUIDs. */
    byte[] entries(List<JsonNode> resources) {
        var text = new StringBuilder();
        for (var resource : resources) {
            text.append(isEmpty ? ",\"entry\":[\n" : ",\n")
                    .append("{\"fullUrl\":\"urn:uuid:")
                    .append(resource.path("id").asString())
                    .append("\",\"resource\":")
                    .append(resource)
                    .append('}');
            isEmpty = false;
        }
        return bytes(text.toString());
    }

    /** A list of FHIR has an element at least: without resources there is none. */
    byte[] end() {
        return bytes(isEmpty ? "}\n" : "\n]}\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
