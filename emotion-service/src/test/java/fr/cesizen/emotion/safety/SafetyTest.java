package fr.cesizen.emotion.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

@ServiceTest
class SafetyTest {

    @Autowired
    ApiClient api;

    ApiAnswer ask(String language, String known) {
        return api.in(language)
                .request(HttpMethod.GET, SafetyResources.PATH)
                .header(HttpHeaders.IF_NONE_MATCH, known)
                .send();
    }

    String etag(String language) {
        return ask(language, "\"another\"").status(200).etag();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void sendsNothingToWhoHasItAlready(String language) {
        var same = ask(language, etag(language)).status(304).header(HttpHeaders.ETAG, etag(language));
        assertThat(same.bytes()).isEmpty();
        assertThat(same.headers().getCacheControl()).contains("max-age=86400", "public");
        assertThat(same.headers().getVary()).contains(HttpHeaders.ACCEPT_LANGUAGE);
    }

    @Test
    void takesAnotherLanguageForAnotherAnswer() {
        assertThat(etag("fr")).isNotEqualTo(etag("en"));
        ask("fr", etag("en")).status(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void keepsRemarksForOperatorsToItself(String language) {
        assertThat(ask(language, "\"another\"").text())
                .contains("3114")
                .doesNotContain("reviewed", "release", "licence");
    }
}
