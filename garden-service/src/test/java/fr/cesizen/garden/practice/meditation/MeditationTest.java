package fr.cesizen.garden.practice.meditation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.ServiceTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class MeditationTest {

    @Autowired
    GardenClient api;

    @Autowired
    MeditationCatalog meditations;

    @Test
    void guidesInBothLanguagesWithABellAtBothEnds() {
        assertThat(meditations.list()).hasSize(3).allSatisfy(meditation -> {
            assertThat(meditation.name().isIncomplete()).isFalse();
            assertThat(meditation.description().isIncomplete()).isFalse();
            assertThat(meditation.length()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(10));
            var steps = meditation.steps();
            assertThat(steps.get(0).bell()).isTrue();
            assertThat(steps.get(steps.size() - 1).bell()).isTrue();
            assertThat(steps).allSatisfy(step -> {
                var text = step.text();
                assertThat(text == null || !text.isIncomplete()).isTrue();
                assertThat(step.millis()).isPositive();
            });
        });
    }

    @Test
    void listsThemToAnyoneInTheirLanguageStepAfterStep() {
        for (var language : List.of("fr", "en")) {
            var list = api.anyone()
                    .get()
                    .uri(GardenClient.MEDITATIONS)
                    .header("Accept-Language", language)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals("Content-Language", language)
                    .expectHeader()
                    .valueEquals("Vary", "Accept-Language")
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody();
            assertThat(list).isNotNull();
            var scan = list.path("items").path(1);
            assertThat(scan.path("name").asString())
                    .isEqualTo(language.equals("fr") ? "Balayage du corps" : "Body scan");
            long at = 0;
            for (var step : scan.path("steps")) {
                assertThat(step.path("atMillis").asLong()).isEqualTo(at);
                at += step.path("millis").asLong();
            }
            assertThat(at).isEqualTo(scan.path("millis").asLong()).isEqualTo(600_000);
        }
    }
}
