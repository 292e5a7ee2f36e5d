package fr.cesizen.emotion.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Drafts that cannot be published, and people who cannot write any. */
@ServiceTest
class TaxonomyDraftBadInputTest {

    private static final UUID ADMIN = UUID.randomUUID();
    private static final String DRAFTS = "/api/v1/emotions/drafts";

    @Autowired
    ApiClient api;

    @Autowired
    JsonMapper json;

    ApiAnswer send(HttpMethod method, String uri, String ifMatch, Object body) {
        return api.as(ADMIN, "admin")
                .request(method, uri)
                .ifMatch(ifMatch)
                .body(body)
                .send();
    }

    JsonNode answer(ApiAnswer response) {
        var body = response.json();
        assertThat(response.status()).isBetween(200, 299);
        return body;
    }

    /** A draft, and the first family's emotions in it. */
    JsonNode begun() {
        return answer(send(HttpMethod.POST, DRAFTS, "", ""));
    }

    static ArrayNode joys(JsonNode draft) {
        return (ArrayNode) draft.get("content").get("families").get(0).get("emotions");
    }

    ObjectNode word(String code, String fr, String en) {
        return json.createObjectNode()
                .put("code", code)
                .put("fr", fr)
                .put("en", en)
                .put("valence", 0.75)
                .put("safety", false);
    }

    static String path(JsonNode draft) {
        return DRAFTS + "/" + draft.get("id").asString();
    }

    JsonNode rewritten(JsonNode draft) {
        return answer(send(HttpMethod.PUT, path(draft), "\"" + draft.get("version") + "\"", draft.get("content")));
    }

    static ObjectNode word(JsonNode draft, String code) {
        for (var family : draft.get("content").get("families")) {
            for (var word : family.get("emotions")) {
                if (word.get("code").asString().equals(code)) {
                    return (ObjectNode) word;
                }
            }
        }
        throw new IllegalArgumentException(code);
    }

    @ParameterizedTest
    @CsvSource({"wonder,Autre nom,emotion-differs-by-family", "calm,Calme,emotion-differs-by-family"})
    void refusesToPublishAWordThatIsDescribedTwice(String code, String label, String slug) {
        var draft = begun();
        var joys = joys(draft);
        for (int i = joys.size() - 1; i >= 0; i--) {
            if (joys.get(i).get("code").asString().equals(code)) {
                joys.remove(i);
            }
        }
        joys.add(word(code, label, "Other"));
        rewritten(draft);
        send(HttpMethod.POST, path(draft) + "/publication", "\"1\"", "").problem(422, slug);
    }

    @Test
    void refusesRepeatedCodesAndStaleEdits() {
        var draft = begun();
        joys(draft).add(joys(draft).get(0).deepCopy());
        var edited = rewritten(draft);
        send(HttpMethod.POST, path(draft) + "/publication", "\"1\"", "").status(422);
        send(HttpMethod.PUT, path(draft), "\"0\"", edited.get("content")).status(412);
        send(HttpMethod.PUT, path(draft), "", edited.get("content")).status(428);
        send(HttpMethod.PUT, path(draft), "\"1\"", Map.of("families", List.of()))
                .status(400);
        joys(edited).removeAll().add(word("Not a code", " ", "x"));
        var refused = send(HttpMethod.PUT, path(draft), "\"1\"", edited.get("content"))
                .status(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("/families/0/emotions/0/");
        send(HttpMethod.DELETE, path(draft), "", "").status(204);
        send(HttpMethod.DELETE, path(draft), "", "").status(404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,",
        "GET,",
        "GET,/0190a0b0-0000-7000-8000-000000000000",
        "PUT,/0190a0b0-0000-7000-8000-000000000000",
        "GET,/0190a0b0-0000-7000-8000-000000000000/diff",
        "POST,/0190a0b0-0000-7000-8000-000000000000/publication",
        "DELETE,/0190a0b0-0000-7000-8000-000000000000"
    })
    void isForAdministratorsAlone(String method, String path) {
        var uri = DRAFTS + (path == null ? "" : path);
        api.request(HttpMethod.valueOf(method), uri).send().status(401);
        api.somebody()
                .request(HttpMethod.valueOf(method), uri)
                .ifMatch("\"0\"")
                .body(Map.of(
                        "families",
                        List.of(Map.of(
                                "code",
                                "joy",
                                "fr",
                                "Joie",
                                "en",
                                "Joy",
                                "emotions",
                                List.of(word("pride", "F", "P"))))))
                .send()
                .status(403);
    }
}
