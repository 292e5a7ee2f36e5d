package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@SampleTest
class HeadTest {

    @Autowired
    WebTestClient http;

    ResponseSpec head(String path) {
        return http.head()
                .uri(path)
                .header("Authorization", TestTokens.bearer(UUID.randomUUID()))
                .exchange();
    }

    @Test
    void saysOfAResourceWhatGetSaysWithoutSendingIt() {
        head("/api/v1/notes")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/json")
                .expectHeader()
                .contentLength("{\"items\":[]}".length())
                .expectBody()
                .isEmpty();
    }

    @Test
    void isOpenWhereGetIs() {
        http.head().uri("/api/v1/notes/open").exchange().expectStatus().isOk();
        http.head().uri("/api/v1/notes").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void isNotAllowedWhereGetMakesAFile() {
        int before = FileController.MADE.get();
        head("/api/v1/files").expectStatus().isEqualTo(405).expectHeader().valueEquals("Allow", "GET");
        assertThat(FileController.MADE).hasValue(before);
    }

    @Test
    void beginsNoEvents() {
        int before = FileController.MADE.get();
        head("/api/v1/files/events")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/event-stream");
        assertThat(FileController.MADE).hasValue(before);
    }
}
