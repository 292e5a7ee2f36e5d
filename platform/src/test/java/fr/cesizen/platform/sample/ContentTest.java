package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
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
import org.springframework.http.HttpMethod;

/** In which form bodies may arrive, and under which name they leave. */
@SampleTest
class ContentTest {

    static final String MARK = "\ufeff";

    @Autowired
    ApiClient api;

    final String lea = TestTokens.bearer(UUID.randomUUID());

    ApiAnswer read(String accept) {
        return api.with(lea)
                .request(HttpMethod.GET, "/api/v1/notes")
                .accept(accept)
                .send();
    }

    ApiAnswer send(String path, String type, byte[] body) {
        return api.with(lea)
                .request(HttpMethod.POST, path)
                .type(type)
                .body(body)
                .send();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/problem+json",
                "text/event-stream",
                "text/event-stream, application/problem+json",
                "application/problem+json;q=0.5, application/json;q=0.4",
                "application/hal+json, */*;q=0.1",
                "application/*"
            })
    void labelsASuccessAsNothingElse(String accept) {
        read(accept).status(200).header("Content-Type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/hal+json", "application/problem+json, image/png"})
    void promisesNoFormThatItDoesNotHave(String accept) {
        read(accept).problem(406, "not-acceptable");
    }

    @Test
    void changesNothingThatItCouldNotAnswer() {
        write("image/png").problem(406, "not-acceptable");
        assertThat(read("*/*").items()).isEmpty();
        for (var accept : new String[] {"image/png, application/json;q=0.1", "*/*", "application/problem+json"}) {
            write(accept).status(201);
        }
        assertThat(read("*/*").items()).hasSize(3);
    }

    ApiAnswer write(String accept) {
        return api.with(lea)
                .request(HttpMethod.POST, "/api/v1/notes")
                .key()
                .accept(accept)
                .body("{\"text\":\"Une note\",\"day\":1}")
                .send();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/files/whole", "/api/v1/files/stream"})
    void takesJsonWithAByteOrderMark(String path) {
        for (var type : new String[] {"application/json", "application/json;charset=UTF-8"}) {
            for (var body : new String[] {"[1,2]", MARK + "[1,2]", MARK + " \n[1,2]"}) {
                send(path, type, body.getBytes(StandardCharsets.UTF_8))
                        .status(200)
                        .has("$.items", 2);
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

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/files/whole", "/api/v1/files/stream", "/api/v1/files/by-hand"})
    void takesNoBodyOfATypeThatIsNone(String path) {
        for (var type : new String[] {"application/json;q=2", "application/json;charset=nowhere", "json", "/"}) {
            api.with(lea)
                    .request(HttpMethod.POST, path)
                    .header("Content-Type", type)
                    .send()
                    .problem(415, "unsupported-media-type");
        }
    }

    static void malformed(ApiAnswer answer) {
        answer.problem(400, "malformed-request");
    }

    @Test
    void takesNoCompressedBody() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write("[1,2]".getBytes(StandardCharsets.UTF_8));
        }
        for (var coding : new String[] {"gzip", "GZIP", "identity, br", "deflate"}) {
            compressed(coding, zipped.toByteArray(), lea)
                    .status(415)
                    .header("Accept-Encoding", "identity")
                    .has("$.type", "/problems/unsupported-content-encoding")
                    .satisfies(
                            "$.detail", detail -> assertThat(detail.toString()).contains("sans compression"));
        }
        compressed("gzip", zipped.toByteArray(), "Bearer nothing").status(401);
        compressed("identity", "[1,2]".getBytes(StandardCharsets.UTF_8), lea).status(200);
    }

    ApiAnswer compressed(String coding, byte[] body, String token) {
        return api.with(token)
                .request(HttpMethod.POST, "/api/v1/files/whole")
                .header("Content-Encoding", coding)
                .body(body)
                .send();
    }
}
