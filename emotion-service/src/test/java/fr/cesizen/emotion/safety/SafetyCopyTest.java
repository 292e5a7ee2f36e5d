package fr.cesizen.emotion.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Services ship apart, so stress-service has a copy of the numbers; people should read the same words everywhere. */
class SafetyCopyTest {

    static final JsonMapper JSON = new JsonMapper();
    static final Path OURS = Path.of("src/main/resources/safety/fr.json");
    static final Path COPY = Path.of("../stress-service/src/main/resources/suggestions.json");

    static List<JsonNode> resources(JsonNode holder) {
        return StreamSupport.stream(holder.path("resources").spliterator(), false)
                .toList();
    }

    @Test
    void saysTheSameAfterAResult() throws IOException {
        var ours = resources(JSON.readTree(OURS.toFile())).stream()
                .map(each -> List.of(
                        each.get("number").asString(),
                        each.get("when").asString(),
                        each.get("fr").asString(),
                        each.get("en").asString()))
                .toList();
        var copies = StreamSupport.stream(
                        JSON.readTree(COPY.toFile()).get("suggestions").spliterator(), false)
                .filter(suggestion -> suggestion.has("resources"))
                .toList();
        assertThat(copies).isNotEmpty().allSatisfy(suggestion -> assertThat(resources(suggestion).stream()
                        .map(each -> List.of(
                                each.get("number").asString(),
                                each.get("when").asString(),
                                each.at("/label/fr").asString(),
                                each.at("/label/en").asString()))
                        .toList())
                .isEqualTo(ours));
    }
}
