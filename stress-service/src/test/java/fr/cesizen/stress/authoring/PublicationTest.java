package fr.cesizen.stress.authoring;

import static fr.cesizen.stress.StressClient.ASSESSMENTS;
import static fr.cesizen.stress.StressClient.DRAFTS;
import static fr.cesizen.stress.StressClient.QUESTIONNAIRES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Custom questionnaires from the first draft to their retirement. */
@ServiceTest
class PublicationTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ANSWERS = "{\"help\":4,\"blame\":2,\"voice\":4,\"union\":4}";

    @Autowired
    ApiClient api;

    @Autowired
    StressClient stress;

    final UUID lea = UUID.randomUUID();
    final String code = "custom_climate_" + NUMBER.incrementAndGet();

    ObjectNode document() {
        return QuestionnaireFixtures.custom("/code", "\"" + code + "\"");
    }

    JsonNode drafted(JsonNode document) {
        return stress.admin()
                .post(DRAFTS, "{\"document\":" + document + "}")
                .status(201)
                .json();
    }

    String path(JsonNode draft) {
        return DRAFTS + "/" + draft.get("id").asString();
    }

    JsonNode published(JsonNode document) {
        return publish(drafted(document), "\"1\"").status(201).json();
    }

    ApiAnswer publish(JsonNode draft, String etag) {
        return stress.admin(HttpMethod.POST, path(draft) + "/publication", etag, "");
    }

    JsonNode findings(JsonNode draft) {
        return stress.admin().post(path(draft) + "/validation").status(200).json();
    }

    @Test
    void growsADraftUntilItCanBePublished() {
        var draft = drafted(QuestionnaireFixtures.JSON.createObjectNode().put("code", code));
        var first = findings(draft);
        assertThat(first.get("publishable").asBoolean()).isFalse();
        assertThat(first.get("findings")).allSatisfy(finding -> {
            assertThat(finding.get("pointer").asString()).startsWith("/");
            assertThat(finding.get("text").asString()).isNotBlank();
        });

        var changed = stress.admin()
                .put(path(draft), "\"1\"", document().toString())
                .status(200)
                .header("ETag", "\"2\"");
        assertThat(changed.json().at("/document/title/fr").asString()).isEqualTo("Climat de l'équipe");
        assertThat(findings(draft).get("publishable").asBoolean()).isTrue();

        var result = publish(draft, "\"2\"").status(201).header("Location", QUESTIONNAIRES + "/" + code + "?version=1");
        assertThat(result.json()).hasToString("{\"code\":\"" + code + "\",\"version\":1}");
        stress.admin().get(path(draft)).status(404);
    }

    @Test
    void showsWhatADraftWouldComeTo() {
        var draft = drafted(document());
        var preview = stress.admin()
                .post(path(draft) + "/preview", "{\"answers\":" + ANSWERS + "}")
                .status(200)
                .json();
        assertThat(preview.at("/result/score").asInt()).isEqualTo(16);
        assertThat(preview.at("/result/bandLabel").asString()).isEqualTo("Chaleureux");
        assertThat(preview.at("/questionnaire/items/3/skipLabel").asString()).isEqualTo("Je préfère ne pas répondre");
        assertThat(preview.at("/questionnaire/items/1/reverse").asBoolean()).isTrue();
        var scoring = preview.at("/questionnaire/scoring");
        assertThat(scoring.get("missing")).hasToString("{\"most\":1,\"imputation\":\"person-mean\"}");
        assertThat(scoring.at("/measurementError/standardDeviation").asDouble()).isEqualTo(3.0);
        assertThat(scoring.at("/measurementError/reliability").asDouble()).isEqualTo(0.8);
        assertThat(scoring.at("/measurementError/source").asString()).isEqualTo("Invented for a test");

        var claim = findings(
                drafted(QuestionnaireFixtures.with(document(), "/notice/fr", "\"80 % de risque de maladie\"")));
        assertThat(claim.at("/findings/0/text").asString()).startsWith("Ce texte chiffre un risque");

        var holes = drafted(QuestionnaireFixtures.custom("/bandSets/0/bands/1/min", "10"));
        for (var step : new String[] {"/preview", "/publication"}) {
            var refusal = stress.admin(HttpMethod.POST, path(holes) + step, "\"1\"", "{\"answers\":{}}")
                    .problem(422, "draft-not-publishable")
                    .json();
            assertThat(refusal.get("title").asString()).isEqualTo("Brouillon non publiable");
            assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/bandSets/0/bands/1/min");
            assertThat(refusal.at("/errors/0/code").asString()).isEqualTo("band-gap");
            assertThat(refusal.at("/errors/0/text").asString()).contains("sans bande");
        }
    }

    @Test
    void letsEverybodyFillInWhatIsPublished() {
        published(document());
        var listed = api.get(QUESTIONNAIRES).json();
        assertThat(listed.findValuesAsString("code")).contains(code);
        var score =
                stress.score(code, "{\"answers\":" + ANSWERS + "}").status(200).json();
        assertThat(score.get("score").asInt()).isEqualTo(16);
        assertThat(score.get("suggestions")).isEmpty();
        stress.saved(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":" + ANSWERS + "}");
    }

    @Test
    void makesAnEditTheNextVersionAndLeavesOldResultsTheirs() {
        published(document());
        var id = stress.saved(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":" + ANSWERS + "}");
        var copy = stress.admin()
                .post(DRAFTS, "{\"basedOn\":\"" + code + "\"}")
                .status(201)
                .json();
        var edited = (ObjectNode) copy.get("document");
        ((ObjectNode) edited.at("/bandSets/0/bands/2/label")).put("fr", "Très chaleureux");
        var second = stress.admin()
                .put(path(copy), "\"1\"", edited.toString())
                .status(200)
                .json();
        assertThat(publish(second, "\"2\"").json().get("version").asInt()).isEqualTo(2);

        var old = api.as(lea).get(ASSESSMENTS + "/" + id).json();
        assertThat(old.at("/result/questionnaireVersion").asInt()).isEqualTo(1);
        assertThat(old.at("/result/bandLabel").asString()).isEqualTo("Chaleureux");
        assertThat(stress.score(code, "{\"answers\":" + ANSWERS + "}")
                        .json()
                        .get("bandLabel")
                        .asString())
                .isEqualTo("Très chaleureux");
        var first = api.get(QUESTIONNAIRES + "/" + code + "?version=1").json();
        assertThat(first.at("/bandSets/0/bands/2/label").asString()).isEqualTo("Chaleureux");
        assertThat(first.get("available").asBoolean()).isFalse();
        assertThat(first.at("/unavailable/code").asString()).isEqualTo("superseded");
        assertThat(first.at("/unavailable/currentVersion").asInt()).isEqualTo(2);
    }

    @Test
    void wantsAnotherVersionForWhatResultsAreKnownBy() {
        published(document());
        var rescaled = document().put("version", 1);
        ((ObjectNode) rescaled.at("/codings/0/options/4")).put("value", 6);
        ((ObjectNode) rescaled.at("/bandSets/0/bands/2")).put("max", 24);
        ((ObjectNode) rescaled.at("/items/0")).put("reverse", true);
        var found = findings(drafted(rescaled));
        assertThat(found.findValuesAsString("code")).containsOnly("changed-without-a-new-version");
        assertThat(found.findValuesAsString("pointer"))
                .containsExactly("/codings/0/version", "/bandSets/0/version", "/scoring/version");
        ((ObjectNode) rescaled.at("/codings/0")).put("version", 2);
        ((ObjectNode) rescaled.at("/bandSets/0")).put("version", 2);
        ((ObjectNode) rescaled.at("/scoring")).put("version", 2);
        assertThat(published(rescaled).get("version").asInt()).isEqualTo(2);

        for (var back : new ObjectNode[] {
            document().put("version", 2), rescaled.deepCopy().put("version", 2)
        }) {
            ((ObjectNode) back.at("/codings/0")).put("version", 1);
            ((ObjectNode) back.at("/bandSets/0")).put("version", 1);
            ((ObjectNode) back.at("/scoring")).put("version", 1);
            var earlier = findings(drafted(back));
            assertThat(earlier.findValuesAsString("code")).containsOnly("version-goes-back");
            assertThat(earlier.findValuesAsString("pointer"))
                    .containsExactly("/codings/0/version", "/bandSets/0/version", "/scoring/version");
        }
    }

    @Test
    void undoesNothingThatWasPublishedMeanwhile() {
        published(document());
        var late = stress.admin()
                .post(DRAFTS, "{\"basedOn\":\"" + code + "\"}")
                .status(201)
                .json();
        var corrected = document().put("version", 1);
        ((ObjectNode) corrected.get("notice")).put("fr", "Corrigé.");
        published(corrected);
        var refusal = publish(late, "\"1\"").status(422).json();
        assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/version");
        assertThat(refusal.at("/errors/0/code").asString()).isEqualTo("not-the-latest-version");
        assertThat(api.get(QUESTIONNAIRES + "/" + code).json().get("notice").asString())
                .isEqualTo("Corrigé.");
    }

    @Test
    void remembersTheVersionsOfWhatAVersionInBetweenDropped() {
        var first = document();
        var second = first.deepCopy().put("version", 1);
        ((ObjectNode) second.at("/bandSets/0")).put("id", "other");
        second.put("defaultBandSet", "other");
        var third = first.deepCopy().put("version", 2);
        ((ObjectNode) third.at("/bandSets/0/bands/0")).put("max", 9);
        ((ObjectNode) third.at("/bandSets/0/bands/1")).put("min", 10);
        published(first);
        published(second);
        assertThat(findings(drafted(third)).findValuesAsString("code"))
                .containsExactly("changed-without-a-new-version");
        ((ObjectNode) third.at("/bandSets/0")).put("version", 2);
        assertThat(published(third).get("version").asInt()).isEqualTo(3);
    }

    @Test
    void scoresNoAnswersToAnEarlierVersion() {
        published(document());
        var sheet = "{\"version\":1,\"answers\":" + ANSWERS + "}";
        var kept = sheet.replace("{\"version\"", "{\"questionnaire\":\"" + code + "\",\"version\"");
        stress.score(code, sheet).status(200);
        var key = UUID.randomUUID().toString();
        var made = stress.save(lea, key, kept).status(201).json();
        var reversed = document().put("version", 1);
        ((ObjectNode) reversed.at("/items/0")).put("reverse", true);
        ((ObjectNode) reversed.at("/scoring")).put("version", 2);
        assertThat(published(reversed).get("version").asInt()).isEqualTo(2);

        for (var refused : new ApiAnswer[] {stress.score(code, sheet), stress.save(lea, kept)}) {
            var refusal =
                    refused.problem(409, "questionnaire-version-superseded").json();
            assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/version");
            assertThat(refusal.get("currentVersion").asInt()).isEqualTo(2);
            assertThat(refusal.get("detail").asString()).contains("(2)", "chargez-le de nouveau");
        }
        assertThat(stress.save(lea, key, kept).status(201).json())
                .as("what was kept before, asked again")
                .isEqualTo(made);
        stress.score(code, sheet.replace("\"version\":1", "\"version\":2")).status(200);
        stress.score(code, "{\"answers\":" + ANSWERS + "}").status(200);
    }

    @Test
    void refusesTheCodesAndPrivilegesOfWhatIsShipped() {
        var draft = drafted(QuestionnaireFixtures.with(
                QuestionnaireFixtures.custom("/code", "\"srrs\""), "/offByDefault", "{\"fr\":\"non\",\"en\":\"no\"}"));
        assertThat(findings(draft).findValuesAsString("code"))
                .containsExactly("code-not-custom", "only-for-shipped-questionnaires");
        var licensed = drafted(QuestionnaireFixtures.custom("/wording", "\"operator\""));
        assertThat(findings(licensed).findValuesAsString("code")).contains("wording-not-in-the-document");
    }

    @Test
    void copiesNothingThatIsLicensedOrForTheOperatorToDecide() {
        for (var gated : new String[] {"who5", "pss10", "gad7"}) {
            var refusal = stress.admin()
                    .post(DRAFTS, "{\"basedOn\":\"" + gated + "\"}")
                    .status(422)
                    .json();
            assertThat(refusal.at("/errors/0/code").asString()).isEqualTo("questionnaire-not-to-be-copied");
            assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/basedOn");
            assertThat(refusal.toString()).doesNotContain("texte inventé");
        }
        stress.admin().post(DRAFTS, "{\"basedOn\":\"srrs\"}").status(201);
    }

    @Test
    void retiresAndBringsBack() {
        published(document());
        var id = stress.saved(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":" + ANSWERS + "}");
        for (int again = 0; again < 2; again++) {
            stress.admin().post(QUESTIONNAIRES + "/" + code + "/retirement").status(204);
        }
        assertThat(api.get(QUESTIONNAIRES).json().findValuesAsString("code")).doesNotContain(code);
        assertThat(api.get(QUESTIONNAIRES + "/" + code)
                        .json()
                        .at("/unavailable/code")
                        .asString())
                .isEqualTo("retired");
        for (var refused : new ApiAnswer[] {
            stress.score(code, "{\"answers\":" + ANSWERS + "}"),
            stress.save(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":" + ANSWERS + "}")
        }) {
            var refusal = refused.problem(409, "questionnaire-unavailable").json();
            assertThat(refusal.get("reason").asString()).isEqualTo("retired");
            assertThat(refusal.get("detail").asString()).endsWith("il a été retiré.");
        }
        api.as(lea).get(ASSESSMENTS + "/" + id).status(200);

        assertThat(published(document().put("version", 1)).get("version").asInt())
                .isEqualTo(2);
        stress.score(code, "{\"answers\":" + ANSWERS + "}").status(200);
    }

    @Test
    void retiresNothingThatIsShippedOrUnknown() {
        stress.admin().post(QUESTIONNAIRES + "/srrs/retirement").problem(409, "questionnaire-shipped");
        stress.admin().post(QUESTIONNAIRES + "/none/retirement").status(404);
    }

    @Test
    void publishesOneOfThoseThatArePublishedAtOnce() {
        var drafts = List.of(drafted(document()), drafted(document()), drafted(document()));
        var statuses = ApiClient.together(3, i -> publish(drafts.get(i), "\"1\""));
        assertThat(statuses).containsExactlyInAnyOrder(201, 422, 422);
    }

    @Test
    void listsDraftsByPagesAndThrowsThemAway() {
        var older = drafted(document());
        var newer = drafted(document());
        var page = stress.admin().get(DRAFTS + "?limit=1").json();
        assertThat(page.at("/items/0/id").asString()).isEqualTo(newer.get("id").asString());
        assertThat(page.at("/items/0/title").asString()).isEqualTo("Climat de l'équipe");
        var next = stress.admin()
                .get(DRAFTS + "?limit=1&after=" + page.get("next").asString())
                .json();
        assertThat(next.at("/items/0/id").asString()).isEqualTo(older.get("id").asString());

        stress.admin(HttpMethod.DELETE, path(older), "\"1\"", "").status(204);
        stress.admin().get(path(older)).status(404);
        stress.admin().get(path(newer)).status(200).header("ETag", "\"1\"");
    }

    JsonNode drafted(String key, JsonNode document, int status) {
        return stress.admin()
                .request(HttpMethod.POST, DRAFTS)
                .key(key)
                .body("{\"document\":" + document + "}")
                .send()
                .status(status)
                .json();
    }

    @Test
    void makesNoOtherDraftOfARequestWhoseDraftWasThrownAway() {
        var key = UUID.randomUUID().toString();
        var first = drafted(key, document(), 201);
        stress.admin(HttpMethod.DELETE, path(first), "\"1\"", "").status(204);
        assertThat(drafted(key, document(), 410).get("type").asString()).isEqualTo("/problems/made-and-deleted");
    }

    @Test
    void makesOneDraftOfARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        var first = drafted(key, document(), 201);
        assertThat(drafted(key, document(), 201).get("id")).isEqualTo(first.get("id"));
        var other = drafted(key, QuestionnaireFixtures.with(document(), "/title/en", "\"Another\""), 422);
        assertThat(other.get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(stress.admin().get(path(first)).json().at("/document/title/en"))
                .isEqualTo(document().at("/title/en"));
    }
}
