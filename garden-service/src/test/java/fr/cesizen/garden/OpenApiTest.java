package fr.cesizen.garden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class OpenApiTest {

    @Autowired
    GardenClient api;

    @Test
    void describesEveryOperationAndNothingInternal() {
        var document = api.anyone()
                .get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();

        assertThat(document).isNotNull();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        GardenClient.PROTOCOLS,
                        GardenClient.SESSIONS,
                        GardenClient.SESSIONS + "/{id}",
                        GardenClient.SESSIONS + "/{id}/pause",
                        GardenClient.SESSIONS + "/{id}/resumption",
                        GardenClient.SESSIONS + "/{id}/completion",
                        GardenClient.GARDEN,
                        GardenClient.GARDEN + "/elements",
                        GardenClient.GARDEN + "/commands",
                        GardenClient.GARDEN + "/changes",
                        GardenClient.GARDEN + "/settings",
                        GardenClient.GARDEN + "/image",
                        GardenClient.GARDEN + "/timelapse",
                        GardenClient.GARDEN + "/scene",
                        GardenClient.GARDEN + "/links",
                        GardenClient.GARDEN + "/links/{id}",
                        GardenClient.GARDEN + "/shared/{token}/image",
                        GardenClient.SESSIONS + "/{id}/abandonment",
                        GardenClient.PATTERNS,
                        GardenClient.PATTERNS + "/{id}",
                        GardenClient.MEDITATIONS,
                        "/api/v1/practice/clock",
                        "/api/v1/practice/rooms",
                        "/api/v1/practice/rooms/{code}",
                        "/api/v1/practice/rooms/{code}/start",
                        "/api/v1/practice/rooms/{code}/events",
                        "/api/v1/practice/suggestions",
                        "/api/v1/practice/suggestions/feedback",
                        "/api/v1/practice/suggestions/settings",
                        "/api/v1/content/items",
                        "/api/v1/content/items/{slug}",
                        "/api/v1/content/drafts",
                        "/api/v1/content/drafts/{id}",
                        "/api/v1/content/drafts/{id}/publication",
                        "/api/v1/content/favourites",
                        "/api/v1/content/favourites/{slug}",
                        "/api/v1/content/readings/{slug}");
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asString()).isNotBlank();
                    assertThat(operation.path("description").asString()).isNotBlank();
                    assertThat(operation.path("parameters").findValuesAsString("name"))
                            .doesNotContain("owner", "person", "locale");
                }));
    }
}
