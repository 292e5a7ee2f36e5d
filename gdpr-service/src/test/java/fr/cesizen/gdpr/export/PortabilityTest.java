package fr.cesizen.gdpr.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class PortabilityTest {

    @Autowired
    ApiClient api;

    @Autowired
    JsonMapper json;

    @Test
    void holdsWhatWasNotInferredAsJsonAsATableAndWithItsSchema() throws Exception {
        var lea = api.somebody();
        Participants.giveAll(lea.authorization());
        Participants.give(
                "garden-service",
                lea.authorization(),
                Map.of(
                        "practice-sessions",
                        Flux.just(
                                "{\"n\":1,\"place\":{\"name\":\"Chez moi, l’été\"},\"tags\":[\"a\",\"b\"]}",
                                "{\"n\":2.5,\"note\":\"deux\\nlignes\",\"place\":null}"),
                        "inferred-taste",
                        Flux.just("{}")));
        var zip = lea.get("/api/v1/privacy/portability")
                .status(200)
                .header("Content-Disposition", "attachment; filename=\"cesizen-portability.zip\"");
        var files = ExportTest.unzip(zip.bytes());
        assertThat(files.keySet())
                .contains(
                        "auth-service/things.json",
                        "garden-service/practice-sessions.json",
                        "garden-service/practice-sessions.csv",
                        "garden-service/practice-sessions.schema.json",
                        "index.html")
                .doesNotContain("garden-service/inferred-taste.json");
        assertThat(text(files, "garden-service/practice-sessions.csv").split("\r\n", -1))
                .containsExactly(
                        "n,place.name,tags,note",
                        "1,\"Chez moi, l’été\",\"[\"\"a\"\",\"\"b\"\"]\",",
                        "2.5,,,\"deux\nlignes\"",
                        "");
        var schema = json.readTree(text(files, "garden-service/practice-sessions.schema.json"));
        assertThat(schema.path("$id").asString()).isEqualTo("urn:cesizen:garden-service:practice-sessions:v1");
        assertThat(schema.path("items")
                        .path("properties")
                        .path("n")
                        .path("type")
                        .toString())
                .isEqualTo("[\"integer\",\"number\"]");
        var manifest = json.readTree(text(files, "manifest.json"));
        assertThat(manifest.path("files").findValuesAsString("file"))
                .contains("garden-service/practice-sessions.csv", "index.html");
        assertThat(lea.get(PrivacyClient.REQUESTS).items().get(0).path("right").asString())
                .isEqualTo("PORTABILITY");
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }
}
