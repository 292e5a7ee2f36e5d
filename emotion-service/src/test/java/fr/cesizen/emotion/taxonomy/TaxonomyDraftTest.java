package fr.cesizen.emotion.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class TaxonomyDraftTest {

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
        api.get("/api/v1/emotions")
                .has("$.version", before + 1)
                .has("$.retired[?(@.code == '" + retired + "')].families[0].code", "disgust");
        var versions = answer(send(HttpMethod.GET, "/api/v1/emotions/versions", "", ""))
                .get("items");
        assertThat(versions.get(0).get("publishedAt").asString()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(versions).hasSize(before + 1);
        assertThat(versions.get(before).get("version").asInt()).isEqualTo(before + 1);
        api.get("/api/v1/emotions?version=1").has("$.families[5].emotions[1].code", "displeasure");
        write(code).status(201).has("$.taxonomyVersion", before + 1);
        write(retired).status(201);

        send(HttpMethod.POST, path(stale) + "/publication", "\"0\"", "").status(409);
        send(HttpMethod.GET, path(draft), "", "").status(404);
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
        send(HttpMethod.GET, path(draft) + "/diff", "", "").status(200).header("ETag", "\"1\"");
        send(HttpMethod.POST, publication, "", "").status(428);
        send(HttpMethod.POST, publication, "\"0\"", "").status(412);
        assertThat(answer(send(HttpMethod.GET, path(draft), "", "")).get("version"))
                .hasToString("1");
    }

    /** One of the two was there first: the other has not read what it did. */
    @Test
    void publishesNothingThatIsRewrittenAtThatMoment() throws Exception {
        for (int round = 0; round < 8; round++) {
            var draft = begun();
            var publication =
                    CompletableFuture.supplyAsync(() -> send(HttpMethod.POST, path(draft) + "/publication", "\"0\"", "")
                            .status());
            int edited = send(HttpMethod.PUT, path(draft), "\"0\"", draft.get("content"))
                    .status();
            int published = publication.get();
            if (published == 201) {
                assertThat(edited).isIn(404, 412);
            } else {
                assertThat(List.of(published, edited)).containsExactly(412, 200);
            }
        }
    }

    @Test
    void takesOverADraftThatWasBegunWithAnOlderVersion() {
        var late = begun();
        int old = late.get("basedOn").asInt();
        answer(send(HttpMethod.POST, path(begun()) + "/publication", "\"0\"", ""));
        send(HttpMethod.PUT, path(late), "\"0\"", basedOn(late, old))
                .problem(409, "taxonomy-moved-on")
                .has("$.errors[0].pointer", "/basedOn");
        var edited = rewritten(late);
        assertThat(edited.get("basedOn").asInt()).isEqualTo(old);
        send(HttpMethod.POST, path(late) + "/publication", "\"1\"", "").status(409);
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
                .problem(422, "no-safety-word")
                .has("$.detail")
                .has("$.errors[0].pointer", "/families");
        word(edited, "sorrow").put("safety", true);
        rewritten(edited);
        assertThat(answer(send(HttpMethod.GET, path(draft) + "/diff", "", ""))
                        .get("safety")
                        .toString())
                .isEqualTo("{\"offered\":[\"sorrow\"],\"withdrawn\":[\"despair\"]}");
    }

    ApiAnswer write(String emotion) {
        var felt = List.of(Map.of("code", emotion, "intensity", 10));
        return new JournalClient(api.somebody()).write(JournalClient.calm("emotions", felt));
    }
}
