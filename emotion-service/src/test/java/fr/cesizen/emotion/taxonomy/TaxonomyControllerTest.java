package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
class TaxonomyControllerTest {

    @Autowired
    WebTestClient http;

    @Test
    void listsTheEmotionsToAnybodyInTheirLanguage() {
        http.get()
                .uri("/api/v1/emotions")
                .header("Accept-Language", "en-GB,en;q=0.8")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Vary", "Accept-Language")
                .expectBody()
                .jsonPath("$.families[6].label")
                .isEqualTo("Serenity");
        http.get()
                .uri("/api/v1/emotions")
                .header("Accept-Language", "de")
                .exchange()
                .expectBody()
                .jsonPath("$.families[6].label")
                .isEqualTo("Sérénité");
    }
}
