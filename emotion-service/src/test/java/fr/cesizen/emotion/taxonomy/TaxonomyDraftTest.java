package fr.cesizen.emotion.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class TaxonomyDraftTest {

    private static final String DRAFTS = "/api/v1/emotions/drafts";

    @Autowired
    WebTestClient http;

    @Autowired
    JsonMapper json;

    final String admin = TestTokens.bearer(UUID.randomUUID(), "admin");

    ResponseSpec send(HttpMethod method, String uri, String ifMatch, Object body) {
        return http.method(method)
                .uri(uri)
                .header("Authorization", admin)
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    JsonNode answer(ResponseSpec response) {
        var body = response.expectStatus()
                .is2xxSuccessful()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
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

    @Test
    void publishesAVersionThatEntriesUseAtOnceAndOldWordsSurvive() {
        var stale = begun();
        var draft = begun();
        var before = draft.get("basedOn").asInt();
        var code = "hope-" + before;
        var words = (ArrayNode) draft.get("content").get("families").get(5).get("emotions");
        ((ObjectNode) words.get(0)).put("fr", "Répulsion nouvelle");
        var retired = words.remove(1).get("code").asString();
        words.add(word(code, "Espoir", "Hope"));
        rewritten(draft);

        var diff = answer(send(HttpMethod.GET, path(draft) + "/diff", "", ""));
        assertThat(diff.get("added").get(0).asString()).isEqualTo(code);
        assertThat(diff.get("retired").get(0).asString()).isEqualTo(retired);
        assertThat(diff.get("relabelled").get(0).get("fr").asString()).isEqualTo("Répulsion nouvelle");

        answer(send(HttpMethod.POST, path(draft) + "/publication", "\"1\"", ""));
        http.get()
                .uri("/api/v1/emotions")
                .exchange()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(before + 1)
                .jsonPath("$.retired[?(@.code == '" + retired + "')].families[0].code")
                .isEqualTo("disgust");
        var versions = answer(send(HttpMethod.GET, "/api/v1/emotions/versions", "", ""))
                .get("items");
        assertThat(versions.get(0).get("publishedAt").asString()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(versions).hasSize(before + 1);
        assertThat(versions.get(before).get("version").asInt()).isEqualTo(before + 1);
        http.get()
                .uri("/api/v1/emotions?version=1")
                .exchange()
                .expectBody()
                .jsonPath("$.families[5].emotions[1].code")
                .isEqualTo("displeasure");
        write(code)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.taxonomyVersion")
                .isEqualTo(before + 1);
        write(retired).expectStatus().isCreated();

        send(HttpMethod.POST, path(stale) + "/publication", "\"0\"", "")
                .expectStatus()
                .isEqualTo(409);
        send(HttpMethod.GET, path(draft), "", "").expectStatus().isNotFound();
        assertThatThrownBy(() -> Database.run("set search_path = emotion; update taxonomy_version set document = ''"))
                .hasStackTraceContaining("a published version never changes");
    }

    ObjectNode basedOn(JsonNode draft, int version) {
        return ((ObjectNode) draft.get("content").deepCopy()).put("basedOn", version);
    }

    @Test
    void publishesOnlyWhatWasRead() {
        var draft = begun();
        joys(draft).add(word("unread", "Non lu", "Unread"));
        rewritten(draft);
        var publication = path(draft) + "/publication";
        send(HttpMethod.GET, path(draft) + "/diff", "", "")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
        send(HttpMethod.POST, publication, "", "").expectStatus().isEqualTo(428);
        send(HttpMethod.POST, publication, "\"0\"", "").expectStatus().isEqualTo(412);
        assertThat(answer(send(HttpMethod.GET, path(draft), "", "")).get("version"))
                .hasToString("1");
    }

    /** One of the two was there first: the other has not read what it did. */
    @Test
    void publishesNothingThatIsRewrittenAtThatMoment() throws Exception {
        for (int round = 0; round < 8; round++) {
            var draft = begun();
            var publication = CompletableFuture.supplyAsync(
                    () -> status(send(HttpMethod.POST, path(draft) + "/publication", "\"0\"", "")));
            int edited = status(send(HttpMethod.PUT, path(draft), "\"0\"", draft.get("content")));
            int published = publication.get();
            if (published == 201) {
                assertThat(edited).isIn(404, 412);
            } else {
                assertThat(List.of(published, edited)).containsExactly(412, 200);
            }
        }
    }

    static int status(ResponseSpec answer) {
        return answer.returnResult(Void.class).getStatus().value();
    }

    @Test
    void takesOverADraftThatWasBegunWithAnOlderVersion() {
        var late = begun();
        int old = late.get("basedOn").asInt();
        answer(send(HttpMethod.POST, path(begun()) + "/publication", "\"0\"", ""));
        send(HttpMethod.PUT, path(late), "\"0\"", basedOn(late, old))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/taxonomy-moved-on")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/basedOn");
        var edited = rewritten(late);
        assertThat(edited.get("basedOn").asInt()).isEqualTo(old);
        send(HttpMethod.POST, path(late) + "/publication", "\"1\"", "")
                .expectStatus()
                .isEqualTo(409);
        var taken = answer(send(HttpMethod.PUT, path(late), "\"1\"", basedOn(late, old + 1)));
        assertThat(taken.get("basedOn").asInt()).isEqualTo(old + 1);
        assertThat(answer(send(HttpMethod.POST, path(late) + "/publication", "\"2\"", ""))
                        .get("version")
                        .asInt())
                .isEqualTo(old + 2);
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

    @Test
    void showsWhoIsNoLongerOfferedHelpAndNeverLeavesAllWithout() {
        var draft = begun();
        word(draft, "despair").put("safety", false);
        var moved = word(draft, "sorrow").put("valence", -0.123);
        var edited = rewritten(draft);
        var diff = answer(send(HttpMethod.GET, path(draft) + "/diff", "", ""));
        assertThat(diff.get("safety").toString()).isEqualTo("{\"offered\":[],\"withdrawn\":[\"despair\"]}");
        assertThat(diff.get("placed")).hasSize(1);
        assertThat(diff.get("placed").get(0).get("code").asString()).isEqualTo("sorrow");
        assertThat(diff.get("placed").get(0).get("valence").asDouble()).isEqualTo(-0.123);
        assertThat(diff.get("placed").get(0).get("valenceBefore").asDouble()).isLessThan(-0.2);
        assertThat(diff.get("placed").get(0).get("arousal")).isEqualTo(moved.get("arousal"));
        send(HttpMethod.POST, path(draft) + "/publication", "\"1\"", "")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/no-safety-word")
                .jsonPath("$.detail")
                .isNotEmpty()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/families");
        word(edited, "sorrow").put("safety", true);
        rewritten(edited);
        assertThat(answer(send(HttpMethod.GET, path(draft) + "/diff", "", ""))
                        .get("safety")
                        .toString())
                .isEqualTo("{\"offered\":[\"sorrow\"],\"withdrawn\":[\"despair\"]}");
    }

    ResponseSpec write(String emotion) {
        return http.post()
                .uri("/api/v1/journal/entries")
                .header("Authorization", TestTokens.bearer(UUID.randomUUID()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of(
                        "feltAt",
                        "2026-03-01T12:00:00Z",
                        "zone",
                        "Europe/Paris",
                        "emotions",
                        List.of(Map.of("code", emotion, "intensity", 10))))
                .exchange();
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
        send(HttpMethod.POST, path(draft) + "/publication", "\"1\"", "")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug);
    }

    @Test
    void refusesRepeatedCodesAndStaleEdits() {
        var draft = begun();
        joys(draft).add(joys(draft).get(0).deepCopy());
        var edited = rewritten(draft);
        send(HttpMethod.POST, path(draft) + "/publication", "\"1\"", "")
                .expectStatus()
                .isEqualTo(422);
        send(HttpMethod.PUT, path(draft), "\"0\"", edited.get("content"))
                .expectStatus()
                .isEqualTo(412);
        send(HttpMethod.PUT, path(draft), "", edited.get("content"))
                .expectStatus()
                .isEqualTo(428);
        send(HttpMethod.PUT, path(draft), "\"1\"", Map.of("families", List.of()))
                .expectStatus()
                .isBadRequest();
        joys(edited).removeAll().add(word("Not a code", " ", "x"));
        send(HttpMethod.PUT, path(draft), "\"1\"", edited.get("content"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .value(pointer -> assertThat((String) pointer).startsWith("/families/0/emotions/0/"));
        send(HttpMethod.DELETE, path(draft), "", "").expectStatus().isNoContent();
        send(HttpMethod.DELETE, path(draft), "", "").expectStatus().isNotFound();
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
        http.method(HttpMethod.valueOf(method))
                .uri(uri)
                .exchange()
                .expectStatus()
                .isUnauthorized();
        http.method(HttpMethod.valueOf(method))
                .uri(uri)
                .header("Authorization", TestTokens.bearer(UUID.randomUUID()))
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of(
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
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
