package fr.cesizen.emotion.taxonomy;

import static fr.cesizen.emotion.taxonomy.TaxonomyDraftClient.answer;
import static fr.cesizen.emotion.taxonomy.TaxonomyDraftClient.joys;
import static fr.cesizen.emotion.taxonomy.TaxonomyDraftClient.path;
import static fr.cesizen.emotion.taxonomy.TaxonomyDraftClient.word;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class TaxonomyDraftTest {

    @Autowired
    ApiClient api;

    TaxonomyDraftClient drafts;

    @BeforeEach
    void admin() {
        drafts = new TaxonomyDraftClient(api);
    }

    @Test
    void publishesAVersionThatEntriesUseAtOnceAndOldWordsSurvive() {
        var stale = drafts.begun();
        var draft = drafts.begun();
        var before = draft.get("basedOn").asInt();
        var code = "hope-" + before;
        var words = (ArrayNode) draft.get("content").get("families").get(5).get("emotions");
        ((ObjectNode) words.get(0)).put("fr", "Répulsion nouvelle");
        var retired = words.remove(1).get("code").asString();
        words.add(word(code, "Espoir", "Hope"));
        drafts.rewritten(draft);

        var diff = drafts.get(path(draft) + "/diff");
        assertThat(diff.get("added").get(0).asString()).isEqualTo(code);
        assertThat(diff.get("retired").get(0).asString()).isEqualTo(retired);
        assertThat(diff.get("relabelled").get(0).get("fr").asString()).isEqualTo("Répulsion nouvelle");

        answer(drafts.publish(draft, "\"1\""));
        api.get("/api/v1/emotions")
                .has("$.version", before + 1)
                .has("$.retired[?(@.code == '" + retired + "')].families[0].code", "disgust");
        var versions = drafts.get("/api/v1/emotions/versions").get("items");
        assertThat(versions.get(0).get("publishedAt").asString()).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(versions).hasSize(before + 1);
        assertThat(versions.get(before).get("version").asInt()).isEqualTo(before + 1);
        api.get("/api/v1/emotions?version=1").has("$.families[5].emotions[1].code", "displeasure");
        write(code).status(201).has("$.taxonomyVersion", before + 1);
        write(retired).status(201);

        drafts.publish(stale, "\"0\"").status(409);
        drafts.send(HttpMethod.GET, path(draft), "", "").status(404);
    }

    ObjectNode basedOn(JsonNode draft, int version) {
        return ((ObjectNode) draft.get("content").deepCopy()).put("basedOn", version);
    }

    @Test
    void publishesOnlyWhatWasRead() {
        var draft = drafts.begun();
        joys(draft).add(word("unread", "Non lu", "Unread"));
        drafts.rewritten(draft);
        var publication = path(draft) + "/publication";
        drafts.send(HttpMethod.GET, path(draft) + "/diff", "", "").status(200).header("ETag", "\"1\"");
        drafts.send(HttpMethod.POST, publication, "", "").status(428);
        drafts.send(HttpMethod.POST, publication, "\"0\"", "").status(412);
        assertThat(drafts.get(path(draft)).get("version")).hasToString("1");
    }

    /** One of the two was there first: the other has not read what it did. */
    @Test
    void publishesNothingThatIsRewrittenAtThatMoment() throws Exception {
        for (int round = 0; round < 8; round++) {
            var draft = drafts.begun();
            var publication = CompletableFuture.supplyAsync(
                    () -> drafts.publish(draft, "\"0\"").status());
            int edited = drafts.send(HttpMethod.PUT, path(draft), "\"0\"", draft.get("content"))
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
        var late = drafts.begun();
        int old = late.get("basedOn").asInt();
        answer(drafts.publish(drafts.begun(), "\"0\""));
        drafts.send(HttpMethod.PUT, path(late), "\"0\"", basedOn(late, old))
                .problem(409, "taxonomy-moved-on")
                .has("$.errors[0].pointer", "/basedOn");
        var edited = drafts.rewritten(late);
        assertThat(edited.get("basedOn").asInt()).isEqualTo(old);
        drafts.publish(late, "\"1\"").status(409);
        var taken = answer(drafts.send(HttpMethod.PUT, path(late), "\"1\"", basedOn(late, old + 1)));
        assertThat(taken.get("basedOn").asInt()).isEqualTo(old + 1);
        assertThat(answer(drafts.publish(late, "\"2\"")).get("version").asInt()).isEqualTo(old + 2);
    }

    static ObjectNode wordIn(JsonNode draft, String code) {
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
        var draft = drafts.begun();
        wordIn(draft, "despair").put("safety", false);
        var moved = wordIn(draft, "sorrow").put("valence", -0.123);
        var edited = drafts.rewritten(draft);
        var diff = drafts.get(path(draft) + "/diff");
        assertThat(diff.get("safety").toString()).isEqualTo("{\"offered\":[],\"withdrawn\":[\"despair\"]}");
        assertThat(diff.get("placed")).hasSize(1);
        assertThat(diff.get("placed").get(0).get("code").asString()).isEqualTo("sorrow");
        assertThat(diff.get("placed").get(0).get("valence").asDouble()).isEqualTo(-0.123);
        assertThat(diff.get("placed").get(0).get("valenceBefore").asDouble()).isLessThan(-0.2);
        assertThat(diff.get("placed").get(0).get("arousal")).isEqualTo(moved.get("arousal"));
        drafts.publish(draft, "\"1\"")
                .problem(422, "no-safety-word")
                .has("$.detail")
                .has("$.errors[0].pointer", "/families");
        wordIn(edited, "sorrow").put("safety", true);
        drafts.rewritten(edited);
        assertThat(drafts.get(path(draft) + "/diff").get("safety").toString())
                .isEqualTo("{\"offered\":[\"sorrow\"],\"withdrawn\":[\"despair\"]}");
    }

    ApiAnswer write(String emotion) {
        var felt = List.of(Map.of("code", emotion, "intensity", 10));
        return new JournalClient(api.somebody()).write(JournalClient.calm("emotions", felt));
    }
}
