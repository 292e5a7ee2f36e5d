package fr.cesizen.emotion.taxonomy;

import static fr.cesizen.emotion.taxonomy.TaxonomyDraftClient.DRAFTS;
import static fr.cesizen.emotion.taxonomy.TaxonomyDraftClient.joys;
import static fr.cesizen.emotion.taxonomy.TaxonomyDraftClient.path;
import static fr.cesizen.emotion.taxonomy.TaxonomyDraftClient.word;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Drafts that cannot be published, and people who cannot write any. */
@ServiceTest
class TaxonomyDraftBadInputTest {

    @Autowired
    ApiClient api;

    TaxonomyDraftClient drafts;

    @BeforeEach
    void admin() {
        drafts = new TaxonomyDraftClient(api);
    }

    @ParameterizedTest
    @CsvSource({"wonder,Autre nom,emotion-differs-by-family", "calm,Calme,emotion-differs-by-family"})
    void refusesToPublishAWordThatIsDescribedTwice(String code, String label, String slug) {
        var draft = drafts.begun();
        var joys = joys(draft);
        for (int i = joys.size() - 1; i >= 0; i--) {
            if (joys.get(i).get("code").asString().equals(code)) {
                joys.remove(i);
            }
        }
        joys.add(word(code, label, "Other"));
        drafts.rewritten(draft);
        drafts.publish(draft, "\"1\"").problem(422, slug);
    }

    @Test
    void refusesRepeatedCodesAndStaleEdits() {
        var draft = drafts.begun();
        joys(draft).add(joys(draft).get(0).deepCopy());
        var edited = drafts.rewritten(draft);
        drafts.publish(draft, "\"1\"").status(422);
        drafts.send(HttpMethod.PUT, path(draft), "\"0\"", edited.get("content")).status(412);
        drafts.send(HttpMethod.PUT, path(draft), "", edited.get("content")).status(428);
        drafts.send(HttpMethod.PUT, path(draft), "\"1\"", Map.of("families", List.of()))
                .status(400);
        joys(edited).removeAll().add(word("Not a code", " ", "x"));
        var refused = drafts.send(HttpMethod.PUT, path(draft), "\"1\"", edited.get("content"))
                .status(400);
        assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith("/families/0/emotions/0/");
        drafts.send(HttpMethod.DELETE, path(draft), "", "").status(204);
        drafts.send(HttpMethod.DELETE, path(draft), "", "").status(404);
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
