package fr.cesizen.emotion.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@ServiceTest
class SafetyTest {

    @Autowired
    WebTestClient http;

    ResponseSpec ask(String language, String known) {
        return http.get()
                .uri(SafetyResources.PATH)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .header(HttpHeaders.IF_NONE_MATCH, known)
                .exchange();
    }

    String etag(String language) {
        var etag = ask(language, "\"another\"")
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseHeaders()
                .getETag();
        assertThat(etag).isNotNull();
        return etag;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void sendsNothingToWhoHasItAlready(String language) {
        ask(language, etag(language))
                .expectStatus()
                .isNotModified()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, etag(language))
                .expectHeader()
                .valueMatches(HttpHeaders.CACHE_CONTROL, ".*max-age=86400.*public.*")
                .expectHeader()
                .value(HttpHeaders.VARY, vary -> assertThat(vary).contains(HttpHeaders.ACCEPT_LANGUAGE))
                .expectBody()
                .isEmpty();
    }

    @Test
    void takesAnotherLanguageForAnotherAnswer() {
        assertThat(etag("fr")).isNotEqualTo(etag("en"));
        ask("fr", etag("en")).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void keepsRemarksForOperatorsToItself(String language) {
        ask(language, "\"another\"")
                .expectBody(String.class)
                .value(body -> assertThat(body).contains("3114").doesNotContain("reviewed", "release", "licence"));
    }
}
