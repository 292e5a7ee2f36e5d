package fr.cesizen.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.netty.http.client.HttpClient;

/** The pages of the web client, as a small client in the test resources. */
@GatewayTest
class PagesTest {

    private final WebTestClient http;
    private final String here;

    /** Its client must not undo the compression that is looked at. */
    PagesTest(@Autowired WebTestClient http, @LocalServerPort int port) {
        this.here = "http://localhost:" + port;
        this.http = http.mutate()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create()))
                .build();
    }

    EntityExchangeResult<byte[]> answer(HttpMethod method, String path, String... headers) {
        var request = http.method(method).uri(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange().expectBody().returnResult();
    }

    /** Without a template, which would encode what is encoded. */
    EntityExchangeResult<byte[]> answerExactly(HttpMethod method, String path) {
        return http.method(method)
                .uri(URI.create(here + path))
                .exchange()
                .expectBody()
                .returnResult();
    }

    EntityExchangeResult<byte[]> visit(String path, String... headers) {
        return answer(HttpMethod.GET, path, headers);
    }

    static String text(EntityExchangeResult<byte[]> answer) {
        var body = answer.getResponseBody();
        return body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"/, fr, home", "/en, en, home", "/journal/42, fr, app", "/?from=mail, fr, home"})
    void showsThePageOfAnAddressToEverybody(String path, String language, String title) {
        var page = visit(path);
        assertThat(page.getStatus().value()).isEqualTo(200);
        assertThat(page.getResponseHeaders().getFirst("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(text(page)).contains("lang=\"" + language + "\"", "<title>" + title);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/, /en",
        "/journal/42/, /journal/42",
        "/journal/42/?from=mail&to=%2F%2Fevil.example, /journal/42?from=mail&to=%2F%2Fevil.example",
        "/journal/%2F%2Fevil.example/, /journal/%2F%2Fevil.example"
    })
    void leadsFromASlashAtTheEndToThePage(String path, String page) {
        for (var method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            var answer = answerExactly(method, path);
            assertThat(answer.getStatus().value()).isEqualTo(308);
            assertThat(answer.getResponseHeaders().getFirst("Location")).isEqualTo(page);
            assertThat(answer.getResponseHeaders().getFirst("X-Content-Type-Options"))
                    .isEqualTo("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "//en/",
                "/%2Fevil.example/",
                "/%5Cevil.example/",
                "/nowhere/",
                "/journal/",
                "/en//",
                "/index.html/",
                "/assets/main-1a2b.js/"
            })
    void leadsFromASlashAtTheEndNowhereElse(String path) {
        var answer = answerExactly(HttpMethod.GET, path);
        assertThat(answer.getStatus().is4xxClientError()).isTrue();
        assertThat(answer.getResponseHeaders().getLocation()).isNull();
    }

    @Test
    void forbidsScriptsAndFramesOfOthers() {
        var headers = visit("/").getResponseHeaders();
        assertThat(headers.getFirst("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                .contains("require-trusted-types-for 'script'; trusted-types cesizen")
                .doesNotContain("unsafe");
        assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd|br|home-br",
                "gzip|gzip|home-gzip",
                "br;q=0, gzip;q=0.5|gzip|home-gzip",
                "identity||home",
                "x-br||home"
            })
    void sendsTheSmallestFormThatIsAccepted(String accepted, String coding, String tag) {
        var headers = visit("/", "Accept-Encoding", accepted).getResponseHeaders();
        assertThat(headers.getFirst("Content-Encoding")).isEqualTo(coding);
        assertThat(headers.getETag()).isEqualTo('"' + tag + '"');
        assertThat(headers.getVary()).contains("Accept-Encoding");
    }

    @Test
    void sendsNothingAgainThatTheBrowserHas() {
        var page = visit("/", "Accept-Encoding", "br", "If-None-Match", "\"older\", \"home-br\"");
        assertThat(page.getStatus().value()).isEqualTo(304);
        assertThat(page.getResponseBody()).isNull();
        assertThat(page.getResponseHeaders().getETag()).isEqualTo("\"home-br\"");
        assertThat(visit("/", "If-None-Match", "\"home-br\"").getStatus().value())
                .isEqualTo(200);
    }

    @Test
    void letsBrowsersKeepOnlyWhatChangesItsNameWithItsContent() {
        assertThat(visit("/").getResponseHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(visit("/assets/main-1a2b.js").getResponseHeaders().getCacheControl())
                .isEqualTo("max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, fr", "/en/nowhere, en", "/english, fr", "/journal, fr", "/assets/gone.js, fr"})
    void saysKindlyThatThereIsNothing(String path, String language) {
        var page = visit(path, "Accept", "text/html,application/xhtml+xml");
        assertThat(page.getStatus().value()).isEqualTo(404);
        assertThat(text(page)).contains("lang=\"" + language + "\"", "<title>missing");
        assertThat(page.getResponseHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void tellsProgramsThatThereIsNothingAsAProblem() {
        var problem = visit("/nowhere", "Accept", "application/json");
        assertThat(problem.getStatus().value()).isEqualTo(404);
        assertThat(problem.getResponseHeaders().getFirst("Content-Type")).contains("application/problem+json");
        assertThat(text(problem)).contains("/problems/not-found");
    }

    @Test
    void answersHeadWithoutABody() {
        var page = answer(HttpMethod.HEAD, "/", "Accept-Encoding", "identity");
        assertThat(page.getStatus().value()).isEqualTo(200);
        assertThat(page.getResponseBody()).isNull();
        assertThat(page.getResponseHeaders().getContentLength()).isGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nowhere", "/api", "/docs/nowhere", "/actuator/health", "/realms/master"})
    void leavesTheAddressesOfOthersAlone(String path) {
        var answer = visit(path, "Accept", "text/html");
        assertThat(text(answer)).doesNotContain("<title>missing");
        assertThat(answer.getResponseHeaders().getETag()).isNull();
    }

    @Test
    void takesNothing() {
        assertThat(answer(HttpMethod.POST, "/").getStatus().value()).isEqualTo(401);
    }
}
