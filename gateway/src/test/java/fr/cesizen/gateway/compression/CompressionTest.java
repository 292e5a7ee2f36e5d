package fr.cesizen.gateway.compression;

import static fr.cesizen.gateway.UpstreamServers.EMOTION;
import static fr.cesizen.gateway.UpstreamServers.KEYCLOAK;
import static fr.cesizen.gateway.UpstreamServers.TICKET;
import static fr.cesizen.platform.test.People.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.gateway.GatewayTest;
import fr.cesizen.gateway.Upstream;
import fr.cesizen.platform.test.TestTokens;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Publisher;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.ConnectionProvider;

@GatewayTest
class CompressionTest {

    static final String TEXT = "{\"items\":[" + "{\"note\":\"Une journée d'été\"},".repeat(500) + "{}]}";

    @LocalServerPort
    int port;

    HttpClient client;

    @BeforeEach
    void oneConnection() {
        client = HttpClient.create(ConnectionProvider.create("one", 1))
                .host("127.0.0.1")
                .port(port)
                .headers(headers -> headers.set("Authorization", TestTokens.bearer(LEA)));
    }

    record Got(int status, HttpHeaders headers, byte[] body) {

        String coding() {
            return headers.get("Content-Encoding", "");
        }

        String vary() {
            return String.join(",", headers.getAll("Vary"));
        }

        String text() throws IOException {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    Got got(HttpMethod method, String path, String accepted) {
        return Objects.requireNonNull(client.headers(headers -> headers.set("Accept-Encoding", accepted))
                .request(method)
                .uri(path)
                .responseSingle((response, body) -> body.asByteArray()
                        .defaultIfEmpty(new byte[0])
                        .map(octets -> new Got(response.status().code(), response.responseHeaders(), octets)))
                .block(Duration.ofSeconds(20)));
    }

    Got got(String path) {
        return got(HttpMethod.GET, path, "gzip");
    }

    static BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> text(String type, String... headers) {
        return (request, response) -> {
            response.header("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                response.header(headers[i], headers[i + 1]);
            }
            return response.sendString(Mono.just(TEXT));
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "application/problem+json",
                "application/schema+json",
                "application/fhir+json",
                "application/fhir+ndjson",
                "text/csv",
                "text/html",
                "text/css",
                "text/javascript",
                "image/svg+xml"
            })
    void compressesText(String type) throws IOException {
        EMOTION.on("/api/v1/journal/text", text(type, "Vary", "Accept-Language"));
        var got = got("/api/v1/journal/text");
        assertThat(got.coding()).isEqualTo("gzip");
        assertThat(got.vary()).contains("Accept-Language", "Origin", "Accept-Encoding");
        assertThat(got.body()).hasSizeLessThan(1000);
        assertThat(got.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/event-stream| | ",
                "application/zip| | ",
                "image/png| | ",
                "application/json|ETag|\"7\"",
                "application/json|Cache-Control|private, no-transform",
                "text/csv|Content-Encoding|br"
            })
    void keepsOthersAsTheyAre(String type, String name, String value) {
        EMOTION.on("/api/v1/journal/other", name == null ? text(type) : text(type, name, value));
        var got = got("/api/v1/journal/other");
        assertThat(got.coding()).isEqualTo("Content-Encoding".equals(name) ? value : "");
        assertThat(got.body()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(got.vary()).doesNotContain("Accept-Encoding");
        assertThat(got.headers().get("ETag")).isEqualTo("ETag".equals(name) ? value : null);
    }

    @Test
    void keepsAWeakTagWhichAlsoTheCompressedTextBears() {
        EMOTION.on("/api/v1/journal/weak", text("application/json", "ETag", "W/\"7\""));
        var got = got("/api/v1/journal/weak");
        assertThat(got.coding()).isEqualTo("gzip");
        assertThat(got.headers().get("ETag")).isEqualTo("W/\"7\"");
        EMOTION.on("/api/v1/journal/same", (request, response) -> response.status(304)
                .header("ETag", "W/\"7\"")
                .send());
        assertThat(got("/api/v1/journal/same").vary()).contains("Accept-Encoding");
    }

    /** The same connection is used throughout: what is compressed must not change what follows on it. */
    @Test
    void compressesNothingWhereASecretMayLieBesideSomebodyElsesText() {
        KEYCLOAK.on("/realms/cesizen/login-actions/form", text("text/html"));
        TICKET.on("/api/v1/tickets/queue", text("application/json"));
        EMOTION.on("/api/v1/journal/entries/all", text("application/json"));
        for (var path : new String[] {"/realms/cesizen/login-actions/form", "/api/v1/tickets/queue"}) {
            assertThat(got("/api/v1/journal/entries/all").coding()).isEqualTo("gzip");
            var got = got(path);
            assertThat(got.status()).isEqualTo(200);
            assertThat(got.coding()).isEmpty();
            assertThat(got.body()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void compressesTheDocumentationButNoShortAnswer() {
        var script = got("/docs/swagger-ui/swagger-ui-bundle.js");
        assertThat(script.coding()).isEqualTo("gzip");
        assertThat(script.vary()).contains("Accept-Encoding");
        assertThat(script.headers().contains("Accept-Ranges")).isFalse();
        var whole = got(HttpMethod.GET, "/docs/swagger-ui/swagger-ui-bundle.js", "identity");
        assertThat(whole.body()).hasSizeGreaterThan(3 * script.body().length);
        assertThat(whole.vary()).contains("Accept-Encoding");
        var problem = got("/nowhere");
        assertThat(problem.coding()).isEmpty();
        assertThat(problem.headers().getInt("Content-Length")).isEqualTo(problem.body().length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip;q=0|",
                "identity|",
                "gzip;q=0, deflate|deflate",
                "*|",
                "br, zstd|",
                "gzip;q=0.000, *|",
                "br, gzip ; q=0.2|gzip",
                "gzip, deflate, br;q=0.1|gzip"
            })
    void choosesWhatTheClientAccepts(String accepted, String coding) {
        EMOTION.on("/api/v1/journal/choice", text("text/csv"));
        var got = got(HttpMethod.GET, "/api/v1/journal/choice", accepted);
        assertThat(got.coding()).isEqualTo(coding == null ? "" : coding);
        assertThat(got.vary()).contains("Accept-Encoding");
    }

    @Test
    void tellsNoLengthThatGetWouldNotHave() {
        EMOTION.on("/api/v1/journal/head", text("application/json", "Content-Length", "14529"));
        var got = got(HttpMethod.HEAD, "/api/v1/journal/head", "gzip");
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.vary()).contains("Accept-Encoding");
        assertThat(got.headers().contains("Content-Length")).isFalse();
    }

    /** The end is sent only once the beginning has arrived: a gateway that collects answers would wait for ever. */
    @Test
    void compressesAnAnswerWhileItPasses() throws Exception {
        var rest = Sinks.<String>one();
        EMOTION.on("/api/v1/journal/export", (request, response) -> response.header("Content-Type", "text/csv")
                .sendString(Flux.just(journal(20_000)).concatWith(rest.asMono())));
        var begun = new CompletableFuture<Void>();
        var parts = new ArrayList<Integer>();
        var end = client.headers(headers -> headers.set("Accept-Encoding", "gzip"))
                .get()
                .uri("/api/v1/journal/export")
                .responseContent()
                .asByteArray()
                .doOnNext(part -> {
                    parts.add(part.length);
                    begun.complete(null);
                })
                .then()
                .toFuture();
        begun.get(20, TimeUnit.SECONDS);
        rest.tryEmitValue("the end").orThrow();
        end.get(20, TimeUnit.SECONDS);
        assertThat(parts).hasSizeGreaterThan(1);
        EMOTION.on("/api/v1/journal/export", (request, response) -> Upstream.text(response, "emotion"));
    }

    @Test
    void breaksOffWhatTheServiceBreaksOff() {
        EMOTION.on("/api/v1/journal/half", (request, response) -> response.header("Content-Type", "text/csv")
                .sendString(Flux.just(journal(2_000)).concatWith(Mono.error(new IllegalStateException("gone")))));
        assertThatThrownBy(() -> got("/api/v1/journal/half")).hasMessageContaining("prematurely");
    }

    @Test
    void makesAJournalAFractionOfItsLength() throws IOException {
        var journal = journal(9_000);
        EMOTION.on("/api/v1/journal/long", (request, response) -> response.header("Content-Type", "text/csv")
                .sendString(Mono.just(journal)));
        var got = got("/api/v1/journal/long");
        assertThat(got.body().length).isLessThan(journal.length() / 5);
        assertThat(got.text()).isEqualTo(journal);
    }

    static String journal(int entries) {
        return IntStream.range(0, entries)
                .mapToObj(i -> "2026-%02d-%02dT%02d:%02d:00Z,Europe/Paris,calm|tired,%d,work|family,note %d\r\n"
                        .formatted(i % 12 + 1, i % 28 + 1, i * 7 % 24, i * 13 % 60, i * 31 % 101, i * 7919 % 9973))
                .collect(Collectors.joining());
    }
}
