package fr.cesizen.e2e.fuzz;

import static fr.cesizen.e2e.fuzz.OddValues.any;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Makes one thing odd about a body: a value anywhere in it, its text, or its octets. */
final class BodyMutator {

    private static final JsonMapper JSON = new JsonMapper();

    private final SplittableRandom random;

    BodyMutator(SplittableRandom random) {
        this.random = random;
    }

    FuzzRequest mutate(FuzzRequest request) {
        boolean isTree = request.operation().takesJson() && !request.changes().contains("body");
        if (isTree && random.nextInt(10) < 7) {
            return request.withBody(utf8(changed(JSON.readTree(request.body()))));
        }
        if (random.nextInt(6) == 0) {
            return zipped(request);
        }
        var text = new String(request.body(), StandardCharsets.UTF_8);
        return request.withBody(octets(text, random.nextInt(18)));
    }

    private String changed(JsonNode root) {
        var places = new ArrayList<JsonNode>();
        collect(root, places);
        if (places.isEmpty()) {
            return any(OddValues.JSON, random);
        }
        var place = places.get(random.nextInt(places.size()));
        if (place instanceof ArrayNode array) {
            array.set(random.nextInt(array.size()), odd());
        } else if (place instanceof ObjectNode object) {
            change(object);
        }
        var text = JSON.writeValueAsString(root);
        return root.isObject() && !root.isEmpty() && random.nextInt(12) == 0 ? twice(root, text) : text;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer() && !node.isEmpty()) {
            places.add(node);
            node.forEach(child -> collect(child, places));
        }
    }

    private void change(ObjectNode object) {
        var names = List.copyOf(object.propertyNames());
        var name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(10)) {
            case 0, 1 -> object.remove(name);
            case 2 -> object.putNull(name);
            case 3 -> object.set(JSON.readValue(any(OddValues.NAMES, random), String.class), odd());
            case 4 -> object.putArray(name).add(object.path(name).deepCopy());
            default -> object.set(name, odd());
        }
    }

    private JsonNode odd() {
        return JsonNodeFactory.instance.rawValueNode(new RawValue(any(OddValues.JSON, random)));
    }

    /** With a key that stands there a second time, with another value. */
    private String twice(JsonNode root, String text) {
        var name = root.propertyNames().iterator().next();
        return "{" + JSON.writeValueAsString(name) + ":" + any(OddValues.JSON, random) + "," + text.substring(1);
    }

    private byte[] octets(String text, int kind) {
        int middle = random.nextInt(text.length() + 1);
        return switch (kind) {
            case 0 -> new byte[0];
            case 1 -> utf8("\ufeff" + text);
            case 2 -> text.getBytes(StandardCharsets.UTF_16);
            case 3 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 4 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 5 -> utf8(text.substring(0, middle));
            case 6 -> utf8(text + text);
            case 7 -> utf8("/* a */" + text);
            case 8 -> utf8(text.replace('"', '\''));
            case 9 -> utf8(text.replaceFirst("}\\s*$", ",}"));
            case 10 -> OddValues.noise(random, 40);
            case 11 -> broken(text, middle);
            case 12 -> utf8(" \r\n\t" + text + "\u0000");
            case 13 -> utf8("a=1&b=2");
            case 14 -> utf8(text + " ".repeat(70_000));
            case 15 -> utf8("[".repeat(20_000));
            case 16 -> utf8("\"" + "\\u0061".repeat(200_000) + "\"");
            default -> utf8(any(OddValues.JSON, random));
        };
    }

    /** With octets in the middle that are not UTF-8. */
    private static byte[] broken(String text, int middle) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(utf8(text.substring(0, middle)));
        out.writeBytes(new byte[] {(byte) 0xc3, 0x28, (byte) 0xff});
        out.writeBytes(utf8(text.substring(middle)));
        return out.toByteArray();
    }

    /** Truly zipped, small and then large, or only said to be. */
    private FuzzRequest zipped(FuzzRequest request) {
        var body = random.nextInt(4) == 0 ? new byte[3_000_000] : request.body();
        var sent = random.nextInt(4) == 0 ? request.body() : gzip(body);
        return request.withBody(sent).withHeader("Content-Encoding", random.nextInt(5) == 0 ? "br" : "gzip");
    }

    private static byte[] gzip(byte[] body) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(body);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
