package fr.cesizen.gateway.web;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static fr.cesizen.gateway.UpstreamServers.KEYCLOAK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.platform.test.RawConnection;
import fr.cesizen.platform.test.TestTokens;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused whatever it asks for, and what it is told. */
@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class UnsupportedRequestTest {

    private static final String WEBSOCKET = "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nUpgrade: ";

    @LocalServerPort
    int port;

    String answer(String line, String... headers) throws IOException {
        return RawConnection.answer(
                port,
                line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + TestTokens.bearer(UUID.randomUUID()) + "\r\n"
                        + String.join("", List.of(headers)) + "\r\n");
    }

    static void isProblem(String answer, int status, String slug) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("application/problem+json", "\"type\":\"/problems/" + slug + "\"")
                .containsIgnoringCase("\ncontent-security-policy: default-src 'none'; frame-ancestors 'none'\r\n")
                .containsIgnoringCase("\nx-frame-options: DENY\r\n")
                .containsIgnoringCase("\nx-content-type-options: nosniff\r\n")
                .containsIgnoringCase("\nreferrer-policy: no-referrer\r\n")
                .containsIgnoringCase("\npermissions-policy: camera=(), geolocation=()")
                .containsIgnoringCase("\ncache-control: no-store\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "WebSocket", "h2c, websocket"})
    void refusesWebSockets(String offer) throws IOException {
        isProblem(answer("GET /api/v1/journal/socket", WEBSOCKET, offer, "\r\n"), 400, "no-websocket");
        isProblem(answer("GET /nowhere", WEBSOCKET, offer, "\r\n"), 400, "no-websocket");
        assertThat(answer("GET /realms/cesizen/socket", WEBSOCKET, offer, "\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/no-websocket");
        assertThat(EMOTION.seen("/api/v1/journal/socket")).isEmpty();
        assertThat(KEYCLOAK.seen("/realms/cesizen/socket")).isEmpty();
    }

    @Test
    void ignoresOtherOffersToChangeTheProtocol() throws IOException {
        assertThat(answer("GET /api/v1/journal/h2c", WEBSOCKET, "h2c\r\n")).startsWith("HTTP/1.1 200 ");
        assertThat(EMOTION.only("/api/v1/journal/h2c").headers()).doesNotContainKey("upgrade");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /api/v1/journal/methods",
                "BREW /api/v1/journal/methods",
                "PROPFIND /nowhere",
                "get /api/v1/journal/methods",
                "CONNECT /api/v1/journal/methods",
                "CONNECT example.org:443"
            })
    void saysWhichMethodsThereAre(String line) throws IOException {
        var answer = answer(line);
        isProblem(answer, 405, "method-not-allowed");
        assertThat(answer)
                .containsPattern("(?i)\nallow: (?=.*GET)(?=.*HEAD)(?=.*POST)(?=.*PUT)(?=.*PATCH)(?=.*DELETE)");
        assertThat(EMOTION.seen("/api/v1/journal/methods")).isEmpty();
    }

    @Test
    void refusesARequestWithoutAHost() throws IOException {
        isProblem(RawConnection.answer(port, "GET /docs HTTP/1.1\r\n\r\n"), 400, "malformed-request");
    }

    @Test
    void saysWhatIsTooLarge() throws IOException {
        isProblem(
                answer("GET /api/v1/journal/large", "X-Large: ", "x".repeat(16_384), "\r\n"),
                431,
                "request-header-fields-too-large");
        isProblem(answer("GET /api/v1/journal/large?" + "x".repeat(4096)), 414, "uri-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /api/v1/journal/odd?%", "GET /api/v1/journal/odd%", "GET /realms/cesizen/odd?q=my secret"})
    void refusesAnAddressThatIsNone(String line, CapturedOutput log) throws IOException {
        isProblem(answer(line), 400, "malformed-request");
        assertThat(log).doesNotContain("secret");
    }

    @Test
    void refusesABodyThatIsNotChunkedAsItSays(CapturedOutput log) throws IOException {
        isProblem(
                answer("POST /api/v1/journal/odd", "Transfer-Encoding: chunked\r\n", "\r\nsecret\r\n"),
                400,
                "malformed-request");
        assertThat(log).doesNotContain("secret", "ERROR");
    }

    /** Headers that the gateway itself reads; what it does not read it leaves to the service. */
    @ParameterizedTest
    @ValueSource(strings = {"Accept", "Content-Type", "X-Forwarded-For"})
    void refusesOddOctets(String header, CapturedOutput log) throws IOException {
        isProblem(answer("GET /api/v1/journal/odd", header, ": secret😀\r\n"), 400, "malformed-request");
        assertThat(log).doesNotContain("secret");
    }
}
