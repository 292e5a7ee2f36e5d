package fr.cesizen.e2e.fuzz;

import java.util.SplittableRandom;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes a value that a schema describes, from its examples, so that the one odd thing about a request is what counts. */
final class ExampleGenerator {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final ApiDocuments documents;
    private final SplittableRandom random;
    private final boolean withOptional;

    /** @param withOptional whether what may be absent is there every other time, or never */
    ExampleGenerator(ApiDocuments documents, SplittableRandom random, boolean withOptional) {
        this.documents = documents;
        this.random = random;
        this.withOptional = withOptional;
    }

    JsonNode body(ApiOperation operation) {
        return value(operation.service(), operation.bodySchema(), 0);
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
