package fr.cesizen.e2e.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a value that a schema describes, from its examples, so that the one odd thing about a request is what counts. */
final class ExampleGenerator {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 6;

    /** With the words whose meanings the example of a mapping gives. */
    static final String CSV = """
        full_date,date,weekday,time,mood,activities,note_title,note
        2026-03-01,1 March,Sunday,12:00 PM,rad,football | lessive | chorale,,"une note"
        """;

    private final ApiDocuments documents;
    private final SplittableRandom random;
    private final boolean withOptional;

    /** @param withOptional whether what may be absent is there every other time, or never */
    ExampleGenerator(ApiDocuments documents, SplittableRandom random, boolean withOptional) {
        this.documents = documents;
        this.random = random;
        this.withOptional = withOptional;
    }

    /** The body as it is sent; empty for an operation without one. */
    String text(ApiOperation operation) {
        if (!operation.takesJson()) {
            return operation.bodyType().isPresent() ? CSV : "";
        }
        return switch (operation.toString()) {
            // Either a document or what it is based on: no schema says so.
            case "POST /api/v1/stress/drafts" -> StateSeeder.questionnaire();
            // To the questions of that document.
            case "POST /api/v1/stress/drafts/{id}/preview" ->
                "{\"answers\":{\"help\":4,\"blame\":2,\"voice\":4,\"union\":4}}";
            default -> JSON.writeValueAsString(value(operation.service(), operation.bodySchema(), 0));
        };
    }

    /** Whether a parameter of the query must be there. */
    static boolean isNeeded(ApiOperation operation, JsonNode parameter) {
        // Either these two or a range: no schema says so.
        boolean isOfPeriod = operation.toString().equals("GET /api/v1/journal/reports")
                && List.of("period", "on").contains(parameter.path("name").asString());
        return isOfPeriod || parameter.path("required").asBoolean(false);
    }

    String parameter(ApiOperation operation, JsonNode parameter) {
        var example = parameter.path("example");
        return example.isValueNode() && !example.isNull()
                ? example.asString()
                : value(operation.service(), parameter.path("schema"), 0).asString("x");
    }

    private JsonNode value(String service, JsonNode described, int depth) {
        var schema = documents.resolved(service, described);
        var format = schema.path("format").asString("");
        if (format.equals("uuid")) {
            return NODES.stringNode(uuid(random).toString());
        }
        if (format.equals("email")) {
            return NODES.stringNode("fuzz-" + uuid(random) + "@example.org");
        }
        if (format.equals("date-time")) {
            return NODES.stringNode("2026-03-01T12:00:00Z");
        }
        if (schema.hasNonNull("example")) {
            return schema.path("example").deepCopy();
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return schema.has("properties") ? object(service, schema, depth) : simple(service, schema, depth);
    }

    private JsonNode object(String service, JsonNode schema, int depth) {
        var object = NODES.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").forEachEntry((name, property) -> {
            boolean wanted = withOptional && depth < DEEPEST && random.nextBoolean();
            if (required.contains(name) || wanted) {
                object.set(
                        name,
                        name.equals("password")
                                ? NODES.stringNode(OddValues.SECRET + uuid(random))
                                : value(service, property, depth + 1));
            }
        });
        return object;
    }

    private JsonNode simple(String service, JsonNode schema, int depth) {
        var type = schema.path("type");
        return switch (type.isArray() ? type.path(0).asString() : type.asString("object")) {
            case "string" -> NODES.stringNode("un texte");
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(false);
            case "array" -> {
                var array = NODES.arrayNode();
                yield depth >= DEEPEST ? array : array.add(value(service, schema.path("items"), depth + 1));
            }
            default -> NODES.objectNode();
        };
    }

    /** Like a UUIDv7 of the first of March 2026. */
    static UUID uuid(SplittableRandom random) {
        return new UUID(
                0x019ca9c0_0000_7000L | (random.nextLong() & 0xffff0fffL), (random.nextLong() >>> 2) | (1L << 63));
    }
}
