package fr.cesizen.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.TestTokens;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Every way to ask this service wrongly, and what it answers. */
@ServiceTest
class BadInputTest {

    private static final String ERASURES = "/api/v1/privacy/erasures";
    private static final String CONSENT = "/api/v1/consents/journal";

    @Autowired
    ManagementClient operators;

    @Autowired
    ApiClient api;

    @Autowired
    PrivacyClient privacy;

    ApiClient lea;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
    }

    @Test
    void ignoresABadTokenWhereAReceiptIsEnough() {
        TestTokens.refused(lea.person()).forEach((why, token) -> assertThat(api.with(token)
                        .request(HttpMethod.GET, ERASURES + "/" + UUID.randomUUID())
                        .header("Erasure-Receipt", "x")
                        .send()
                        .status())
                .as(why)
                .isEqualTo(404));
    }

    @Test
    void keepsActuatorForAdministrators() {
        operators.as("user", "support", "dpo").get("/actuator/deadletters").status(403);
    }

    ApiAnswer send(String method, String path, String body) {
        return lea.request(HttpMethod.valueOf(method), path).key().body(body).send();
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
                "PUT |" + CONSENT + " |{\"granted\":true,\"x\":\"9\"}|400|malformed-request|/x",
                "PUT |" + CONSENT + " |{\"granted\":true,\"version\":\"9\"}|422|consent-text-unknown|/version",
                "PUT |" + CONSENT + " |{\"granted\":true,\"version\":\"\"}|400|invalid-request|/version",
                "PUT |" + CONSENT + " |{\"granted\":true,\"locale\":\"de\"}|400|invalid-request|/locale",
                "PUT |" + CONSENT + " |{}                            |400|invalid-request      |/granted",
                "PUT |/api/v1/consents/JOURNAL|{\"granted\":true}    |400|invalid-request      |{purpose}",
                "PUT |/api/v1/consents/partner-x|{\"granted\":true}     |400|invalid-request      |{purpose}",
            })
    void saysWhatIsWrongAndWhere(String method, String path, String body, int status, String slug, String pointer) {
        var answer = send(method.strip(), path.strip(), body.strip())
                .problem(status, slug.strip())
                .has("$.detail");
        if (pointer != null) {
            answer.has("$.errors[0].pointer", pointer.strip());
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"POST, " + ERASURES, "PUT, " + CONSENT})
    void refusesABodyThatIsTooLong(String method, String path) {
        send(method, path, "{\"confirmation\":\"" + "x".repeat(70_000) + "\"}").status(413);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(
            nullValues = "none",
            value = {"none", "short", "'with a space'"})
    void refusesAnErasureWithoutAnIdempotencyKey(String key) {
        var request = lea.request(HttpMethod.POST, ERASURES).body("{\"confirmation\":\"ERASE\"}");
        if (key != null) {
            request.key(key);
        }
        request.send().problem(400, "idempotency-key-required");
    }

    @Test
    void hidesErasuresFromWhoeverHasNoReceipt() {
        api.get(ERASURES + "/" + UUID.randomUUID()).status(404);
        privacy.erasure(UUID.randomUUID(), "x".repeat(5_000)).status(404);
        privacy.erasure("not-an-id", "x").status(400);
    }

    @Test
    void answersInTheCallersLanguage() {
        send("POST", ERASURES, "{\"confirmation\":\"no\"}").has("$.title", "Confirmation attendue");
        api.with(lea.authorization())
                .in("en")
                .put("/api/v1/consents/nothing", "{\"granted\":true}")
                .has("$.title", "Invalid request");
    }

    @Test
    void refusesOtherMethodsAndFormats() {
        lea.delete("/api/v1/consents").status(405);
        lea.get("/api/v1/privacy/nothing").status(404);
        lea.get("/internal/personal-data/nothing").status(404);
        api.with(lea.authorization())
                .request(HttpMethod.GET, "/api/v1/privacy/export")
                .accept("text/plain")
                .send()
                .status(406);
    }

    @Test
    void describesEveryOperation() {
        var document = api.get("/v3/api-docs").status(200);
        for (var path : new String[] {
            "/api/v1/privacy/export", ERASURES, ERASURES + "/{id}", "/api/v1/privacy/restriction", "/api/v1/consents"
        }) {
            document.has("$.paths['" + path + "']..summary");
        }
    }
}
