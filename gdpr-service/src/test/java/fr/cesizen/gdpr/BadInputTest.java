package fr.cesizen.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Every way to ask this service wrongly, and what it answers. */
@ServiceTest
class BadInputTest {

    private static final String ERASURES = "/api/v1/privacy/erasures";
    private static final String CONSENT = "/api/v1/consents/journal";

    @Autowired
    ManagementClient operators;

    @Autowired
    WebTestClient http;

    Client lea;

    @BeforeEach
    void someoneNew() {
        lea = Client.of(http);
    }

    @Test
    void ignoresABadTokenWhereAReceiptIsEnough() {
        TestTokens.refused(lea.person()).forEach((why, token) -> http.get()
                .uri(ERASURES + "/" + UUID.randomUUID())
                .header("Authorization", token)
                .header("Erasure-Receipt", "x")
                .exchange()
                .expectStatus()
                .value(status -> assertThat(status).as(why).isEqualTo(404)));
    }

    @Test
    void keepsActuatorForAdministrators() {
        operators
                .send(HttpMethod.GET, "/actuator/deadletters", "user", "support", "dpo")
                .expectStatus()
                .isForbidden();
    }

    ResponseSpec send(String method, String path, String body) {
        return http.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", lea.authorization())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3} {4} {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST|" + ERASURES + "|{                             |400|malformed-request    |",
                "POST|" + ERASURES + "|[]                            |400|malformed-request    |",
                "POST|" + ERASURES + "|{\"confirmation\":1}          |400|malformed-request    |/confirmation",
                "POST|" + ERASURES + "|{\"confirmation\":\"ERASE\",\"x\":1}|400|malformed-request|/x",
                "POST|" + ERASURES + "|{}                            |400|invalid-request      |/confirmation",
                "POST|" + ERASURES + "|{\"confirmation\":null}       |400|invalid-request      |/confirmation",
                "POST|" + ERASURES + "|{\"confirmation\":\"erase\"}  |422|confirmation-required|/confirmation",
                "POST|" + ERASURES + "|{\"confirmation\":\"<b>\\u0007</b>\"}|422|confirmation-required|/confirmation",
                "POST|" + ERASURES + "|{\"confirmation\":\"<b>\\u0000</b>\"}|400|malformed-request|/confirmation",
                "PUT |" + CONSENT + " |not json                      |400|malformed-request    |",
                "PUT |" + CONSENT + " |{\"granted\":\"true\"}        |400|malformed-request    |/granted",
                "PUT |" + CONSENT + " |{\"granted\":1}               |400|malformed-request    |/granted",
                "PUT |" + CONSENT + " |{\"granted\":true,\"version\":\"9\"}|400|malformed-request|/version",
                "PUT |" + CONSENT + " |{}                            |400|invalid-request      |/granted",
                "PUT |/api/v1/consents/JOURNAL|{\"granted\":true}    |400|invalid-request      |{purpose}",
                "PUT |/api/v1/consents/partner-x|{\"granted\":true}     |400|invalid-request      |{purpose}",
            })
    void saysWhatIsWrongAndWhere(String method, String path, String body, int status, String slug, String pointer) {
        var answer = send(method.strip(), path.strip(), body.strip())
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug.strip())
                .jsonPath("$.detail")
                .isNotEmpty();
        if (pointer != null) {
            answer.jsonPath("$.errors[0].pointer").isEqualTo(pointer.strip());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"POST, " + ERASURES, "PUT, " + CONSENT})
    void refusesABodyThatIsTooLong(String method, String path) {
        send(method, path, "{\"confirmation\":\"" + "x".repeat(70_000) + "\"}")
                .expectStatus()
                .isEqualTo(413);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            nullValues = "none",
            value = {"none", "short", "'with a space'"})
    void refusesAnErasureWithoutAnIdempotencyKey(String key) {
        http.post()
                .uri(ERASURES)
                .headers(headers -> {
                    headers.set("Authorization", lea.authorization());
                    if (key != null) {
                        headers.set("Idempotency-Key", key);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"confirmation\":\"ERASE\"}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/idempotency-key-required");
    }

    @Test
    void hidesErasuresFromWhoeverHasNoReceipt() {
        http.get()
                .uri(ERASURES + "/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
        lea.erasure(UUID.randomUUID(), "x".repeat(5_000)).expectStatus().isNotFound();
        lea.erasure("not-an-id", "x").expectStatus().isBadRequest();
    }

    @Test
    void answersInTheCallersLanguage() {
        send("POST", ERASURES, "{\"confirmation\":\"no\"}")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Confirmation attendue");
        http.put()
                .uri("/api/v1/consents/nothing")
                .header("Authorization", lea.authorization())
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"granted\":true}")
                .exchange()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Invalid request");
    }

    @Test
    void refusesOtherMethodsAndFormats() {
        lea.call(HttpMethod.DELETE, "/api/v1/consents").expectStatus().isEqualTo(405);
        lea.get("/api/v1/privacy/nothing").expectStatus().isNotFound();
        lea.get("/internal/personal-data/nothing").expectStatus().isNotFound();
        http.get()
                .uri("/api/v1/privacy/export")
                .header("Authorization", lea.authorization())
                .accept(MediaType.TEXT_PLAIN)
                .exchange()
                .expectStatus()
                .isEqualTo(406);
    }

    @Test
    void describesEveryOperation() {
        var api =
                http.get().uri("/v3/api-docs").exchange().expectStatus().isOk().expectBody();
        for (var path : new String[] {
            "/api/v1/privacy/export", ERASURES, ERASURES + "/{id}", "/api/v1/privacy/restriction", "/api/v1/consents"
        }) {
            api.jsonPath("$.paths['" + path + "']..summary").isNotEmpty();
        }
    }
}
