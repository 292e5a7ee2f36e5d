package fr.cesizen.platform.test;

import fr.cesizen.platform.ids.UuidGenerator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A parameter of an operation, as the OpenAPI document describes it.
 *
 * @param place {@code path}, {@code query} or {@code header}
 */
record ApiParameter(String place, String name, boolean required, JsonNode schema, String example) {

    static ApiParameter of(JsonNode described) {
        return new ApiParameter(
                described.path("in").asString(),
                described.path("name").asString(),
                described.path("required").asBoolean(false),
                described.path("schema"),
                described.path("example").asString(""));
    }

    /** A value of the right form for each, by its name. */
    static Map<String, String> values(Stream<ApiParameter> parameters) {
        var values = new HashMap<String, String>();
        parameters.forEach(each -> values.put(each.name, each.value()));
        return values;
    }

    boolean isIn(String wanted) {
        return place.equals(wanted);
    }

    /** How the pointer of an error names it. */
    String pointer() {
        return switch (place) {
            case "path" -> "{" + name + "}";
            case "query" -> "?" + name;
            default -> name;
        };
    }

    private String value() {
        if (schema.path("format").asString("").equals("uuid")) {
            return new UuidGenerator().next().toString();
        }
        var word = schema.path("enum").path(0).asString("unknown");
        return example.isEmpty() ? word : example;
    }

    /** The code for a word that it does not take; nothing when it takes any. */
    @Nullable
    String refusal() {
        if (schema.has("enum")) {
            return "not-one-of";
        }
        boolean isText = schema.path("type").asString("").equals("string") && !schema.has("format");
        return isText ? null : "wrong-type";
    }
}
