package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** In which form bodies may arrive, and under which name they leave. */
@SampleTest
class ContentTest {

    static final String MARK = "\ufeff";

    @Autowired
    WebTestClient http;

    final String lea = TestTokens.bearer(UUID.randomUUID());

    ResponseSpec read(String accept) {
        return http.get()
                .uri("/api/v1/notes")
                .header("Authorization", lea)
                .header("Accept", accept)
                .exchange();
    }

    ResponseSpec send(String path, String type, byte[] body) {
        return http.post()
                .uri(path)
                .header("Authorization", lea)
                .header("Content-Type", type)
                .bodyValue(body)
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/problem+json",
                "application/problem+json;q=0.5, application/json;q=0.4",
                "application/hal+json, */*;q=0.1",
                "application/*"
            })
    void labelsASuccessAsNothingElse(String accept) {
        read(accept).expectStatus().isOk().expectHeader().contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/hal+json", "application/problem+json, image/png"})
    void promisesNoFormThatItDoesNotHave(String accept) {
        read(accept)
                .expectStatus()
                .isEqualTo(406)
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/files/whole", "/api/v1/files/stream"})
    void takesJsonWithAByteOrderMark(String path) {
        for (var type : new String[] {"application/json", "application/json;charset=UTF-8"}) {
            for (var body : new String[] {"[1,2]", MARK + "[1,2]", MARK + " \n[1,2]"}) {
                send(path, type, body.getBytes(StandardCharsets.UTF_8))
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .json("{\"items\":2}");
            }
        }
    }

    /** RFC 8259 has no other encoding, and no parameter for one. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/files/whole", "/api/v1/files/stream"})
    void takesJsonInNoOtherEncoding(String path) {
        for (var name : new String[] {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            for (var text : new String[] {"[1,2]", MARK + "[1,2]"}) {
                for (var type : new String[] {"application/json", "application/json;charset=" + name}) {
                    malformed(send(path, type, text.getBytes(Charset.forName(name))));
                }
            }
        }
        malformed(send(path, "application/json;charset=ISO-8859-1", "[\"é\"]".getBytes(StandardCharsets.ISO_8859_1)));
    }

    static void malformed(ResponseSpec answer) {
        answer.expectStatus().isBadRequest().expectBody().jsonPath("$.type").isEqualTo("/problems/malformed-request");
    }

    @Test
    void takesNoCompressedBody() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write("[1,2]".getBytes(StandardCharsets.UTF_8));
        }
        for (var coding : new String[] {"gzip", "GZIP", "identity, br", "deflate"}) {
            compressed(coding, zipped.toByteArray(), lea)
                    .expectStatus()
                    .isEqualTo(415)
                    .expectHeader()
                    .valueEquals("Accept-Encoding", "identity")
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/unsupported-content-encoding")
                    .jsonPath("$.detail")
                    .value(detail -> assertThat(detail.toString()).contains("sans compression"));
        }
        compressed("gzip", zipped.toByteArray(), "Bearer nothing")
                .expectStatus()
                .isUnauthorized();
        compressed("identity", "[1,2]".getBytes(StandardCharsets.UTF_8), lea)
                .expectStatus()
                .isOk();
    }

    ResponseSpec compressed(String coding, byte[] body, String token) {
        return http.post()
                .uri("/api/v1/files/whole")
                .header("Authorization", token)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", coding)
                .bodyValue(body)
                .exchange();
    }
}
