package fr.cesizen.gdpr.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonShapeTest {

    private final JsonMapper json = new JsonMapper();

    JsonShape shape(String... values) {
        var shape = new JsonShape();
        Arrays.stream(values).map(json::readTree).forEach(shape::learn);
        return shape;
    }

    @Test
    void findsEveryFieldWhereverItAppears() {
        var shape = shape("{\"a\":1}", "{\"b\":{\"c\":true,\"d\":[1]}}", "{\"a\":\"x\",\"b\":null}");
        assertThat(shape.columns()).containsExactly("a", "b.c", "b.d");
        assertThat(shape.cells(json.readTree("{\"b\":{\"d\":[1,2]}}"))).containsExactly("", "", "[1,2]");
        assertThat(json.writeValueAsString(shape.schema()))
                .isEqualTo("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":[\"integer\",\"string\"]},"
                        + "\"b\":{\"type\":[\"null\",\"object\"],\"properties\":{\"c\":{\"type\":\"boolean\"},"
                        + "\"d\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}}}}}}");
    }

    @Test
    void hasAColumnForWhatIsNoObject() {
        assertThat(shape("1", "\"x\"").columns()).containsExactly("value");
        assertThat(shape("{\"a\":{\"b\":1}}", "{\"a\":2}").columns()).containsExactly("a", "a.b");
        assertThat(shape().columns()).containsExactly("value");
    }

    @Test
    void readsLinesHoweverTheyAreCut() {
        var text = "{\"a\":\"é€🌿\"}\n \n[1]\n2".getBytes(StandardCharsets.UTF_8);
        for (int size = 1; size <= text.length; size++) {
            var lines = new LineReader(json);
            var read = new StringBuilder();
            for (int from = 0; from < text.length; from += size) {
                lines.read(Arrays.copyOfRange(text, from, Math.min(from + size, text.length)))
                        .forEach(read::append);
            }
            lines.end().forEach(read::append);
            assertThat(read).asString().isEqualTo("{\"a\":\"é€🌿\"}[1]2");
        }
    }
}
