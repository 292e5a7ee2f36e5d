package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.RawConnection;
import fr.cesizen.platform.test.TestTokens;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Errors that the server answers before anything of Spring has seen the request. */
@SampleTest
@ExtendWith(OutputCaptureExtension.class)
class BareErrorsTest {

    @LocalServerPort
    int port;

    static String get(String target, String headers) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
    }

    static String token() {
        return "Authorization: " + TestTokens.bearer(UUID.randomUUID()) + "\r\n";
    }

    static void isProblem(String answer, int status, String slug) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains(
                        "application/problem+json",
                        "\"type\":\"/problems/" + slug + "\"",
                        "\"title\":\"",
                        "\"status\":" + status)
                .containsIgnoringCase("\nx-content-type-options: nosniff\r\n")
                .containsIgnoringCase("\ncache-control: no-store\r\n");
    }

    @Test
    void takesWhatTheGatewayTakesAndAdds() throws IOException {
        var headers = token() + "X-Large: " + "x".repeat(18_000) + "\r\n";
        assertThat(RawConnection.answer(port, get("/api/v1/notes?other=" + "x".repeat(20_000), headers)))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void saysWhatIsTooLarge() throws IOException {
        var large = "X-Large: " + "x".repeat(21_000) + "\r\n";
        isProblem(RawConnection.answer(port, get("/", large)), 431, "request-header-fields-too-large");
        isProblem(RawConnection.answer(port, get("/" + "x".repeat(25_000), "")), 414, "uri-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/notes?%", "/api/v1/notes%", "/api/v1/notes?a[b]=\"", "/api/v1/notes?my secret"})
    void refusesAnAddressThatIsNone(String target, CapturedOutput log) throws IOException {
        isProblem(RawConnection.answer(port, get(target, token())), 400, "malformed-request");
        assertThat(log).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: \r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a/b?c\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: me@a\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX secret: 1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX-Y: secret\u0001\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: secret\r\n\r\n",
                "secret\r\n\r\n"
            })
    void refusesWhatIsNoRequest(String octets, CapturedOutput log) throws IOException {
        isProblem(RawConnection.answer(port, octets), 400, "malformed-request");
        assertThat(log).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "[::1]:8080", "127.0.0.1", "xn--caf-dma.example", "a_b"})
    void takesEveryValidHost(String host) throws IOException {
        assertThat(RawConnection.answer(port, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
                .startsWith("HTTP/1.1 401 ");
        assertThat(RawConnection.answer(port, "GET / HTTP/1.0\r\n\r\n")).contains(" 401 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-GB, fr;q=0.5|Unreadable request", "de|Requête illisible", ";;|Requête illisible"})
    void speaksTheLanguageOfItsCaller(String languages, String title) throws IOException {
        assertThat(RawConnection.answer(port, get("/?%", "Accept-Language: " + languages + "\r\n")))
                .contains(title);
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        try (var connection = new RawConnection(port)) {
            var head = connection
                    .write("HEAD /?% HTTP/1.1\r\nHost: localhost\r\n\r\n")
                    .head();
            assertThat(head).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
            assertThat(connection.write(get("/api/v1/notes", token())).answer()).startsWith("HTTP/1.1 200 ");
        }
    }
}
