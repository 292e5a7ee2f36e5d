package fr.cesizen.stress.authoring;

import static fr.cesizen.stress.Requests.ASSESSMENTS;
import static fr.cesizen.stress.Requests.DRAFTS;
import static fr.cesizen.stress.Requests.QUESTIONNAIRES;
import static fr.cesizen.stress.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.test.Database;
import fr.cesizen.stress.Requests;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Custom questionnaires from the first draft to their retirement. */
@ServiceTest
class PublicationTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ANSWERS = "{\"help\":4,\"blame\":2,\"voice\":4,\"union\":4}";

    @Autowired
    WebTestClient http;

    final UUID lea = UUID.randomUUID();
    final String code = "custom_climate_" + NUMBER.incrementAndGet();

    Requests requests() {
        return new Requests(http);
    }

    ObjectNode document() {
        return QuestionnaireFixtures.custom("/code", "\"" + code + "\"");
    }

    JsonNode drafted(JsonNode document) {
        return json(requests()
                .admin(HttpMethod.POST, DRAFTS, "", "{\"document\":" + document + "}")
                .expectStatus()
                .isCreated());
    }

    String path(JsonNode draft) {
        return DRAFTS + "/" + draft.get("id").asString();
    }

    JsonNode published(JsonNode document) {
        return json(requests()
                .admin(HttpMethod.POST, path(drafted(document)) + "/publication", "\"1\"", "")
                .expectStatus()
                .isCreated());
    }

    JsonNode findings(JsonNode draft) {
        return json(requests()
                .admin(HttpMethod.POST, path(draft) + "/validation", "", "")
                .expectStatus()
                .isOk());
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

        var changed = requests()
                .admin(HttpMethod.PUT, path(draft), "\"1\"", document().toString())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        assertThat(json(changed).at("/document/title/fr").asString()).isEqualTo("Climat de l'équipe");
        assertThat(findings(draft).get("publishable").asBoolean()).isTrue();

        var result = requests()
                .admin(HttpMethod.POST, path(draft) + "/publication", "\"2\"", "")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", QUESTIONNAIRES + "/" + code + "?version=1");
        assertThat(json(result)).hasToString("{\"code\":\"" + code + "\",\"version\":1}");
        requests().admin(HttpMethod.GET, path(draft)).expectStatus().isNotFound();
    }

    @Test
    void showsWhatADraftWouldComeTo() {
        var draft = drafted(document());
        var preview = json(requests()
                .admin(HttpMethod.POST, path(draft) + "/preview", "", "{\"answers\":" + ANSWERS + "}")
                .expectStatus()
                .isOk());
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
            var refusal = json(requests()
                    .admin(HttpMethod.POST, path(holes) + step, "\"1\"", "{\"answers\":{}}")
                    .expectStatus()
                    .isEqualTo(422));
            assertThat(refusal.get("type").asString()).isEqualTo("/problems/draft-not-publishable");
            assertThat(refusal.get("title").asString()).isEqualTo("Brouillon non publiable");
            assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/bandSets/0/bands/1/min");
            assertThat(refusal.at("/errors/0/code").asString()).isEqualTo("band-gap");
            assertThat(refusal.at("/errors/0/text").asString()).contains("sans bande");
        }
    }

    @Test
    void letsEverybodyFillInWhatIsPublished() {
        published(document());
        var listed = json(http.get().uri(QUESTIONNAIRES).exchange());
        assertThat(listed.findValuesAsString("code")).contains(code);
        var score = json(requests()
                .score(code, "{\"answers\":" + ANSWERS + "}")
                .expectStatus()
                .isOk());
        assertThat(score.get("score").asInt()).isEqualTo(16);
        assertThat(score.get("suggestions")).isEmpty();
        requests().saved(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":" + ANSWERS + "}");
    }

    @Test
    void makesAnEditTheNextVersionAndLeavesOldResultsTheirs() {
        published(document());
        var id =
                requests().saved(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":" + ANSWERS + "}");
        var copy = json(requests()
                .admin(HttpMethod.POST, DRAFTS, "", "{\"basedOn\":\"" + code + "\"}")
                .expectStatus()
                .isCreated());
        var edited = (ObjectNode) copy.get("document");
        ((ObjectNode) edited.at("/bandSets/0/bands/2/label")).put("fr", "Très chaleureux");
        var second = json(requests()
                .admin(HttpMethod.PUT, path(copy), "\"1\"", edited.toString())
                .expectStatus()
                .isOk());
        assertThat(json(requests().admin(HttpMethod.POST, path(second) + "/publication", "\"2\"", ""))
                        .get("version")
                        .asInt())
                .isEqualTo(2);

        var old = json(requests().read(lea, ASSESSMENTS + "/" + id));
        assertThat(old.at("/result/questionnaireVersion").asInt()).isEqualTo(1);
        assertThat(old.at("/result/bandLabel").asString()).isEqualTo("Chaleureux");
        assertThat(json(requests().score(code, "{\"answers\":" + ANSWERS + "}"))
                        .get("bandLabel")
                        .asString())
                .isEqualTo("Très chaleureux");
        var first =
                json(http.get().uri(QUESTIONNAIRES + "/" + code + "?version=1").exchange());
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
        var late = json(requests()
                .admin(HttpMethod.POST, DRAFTS, "", "{\"basedOn\":\"" + code + "\"}")
                .expectStatus()
                .isCreated());
        var corrected = document().put("version", 1);
        ((ObjectNode) corrected.get("notice")).put("fr", "Corrigé.");
        published(corrected);
        var refusal = json(requests()
                .admin(HttpMethod.POST, path(late) + "/publication", "\"1\"", "")
                .expectStatus()
                .isEqualTo(422));
        assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/version");
        assertThat(refusal.at("/errors/0/code").asString()).isEqualTo("not-the-latest-version");
        assertThat(json(http.get().uri(QUESTIONNAIRES + "/" + code).exchange())
                        .get("notice")
                        .asString())
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
        requests().score(code, sheet).expectStatus().isOk();
        var key = UUID.randomUUID().toString();
        var made = json(requests().save(lea, key, kept).expectStatus().isCreated());
        var reversed = document().put("version", 1);
        ((ObjectNode) reversed.at("/items/0")).put("reverse", true);
        ((ObjectNode) reversed.at("/scoring")).put("version", 2);
        assertThat(published(reversed).get("version").asInt()).isEqualTo(2);

        for (var refused : new WebTestClient.ResponseSpec[] {
            requests().score(code, sheet), requests().save(lea, kept)
        }) {
            var refusal = json(refused.expectStatus().isEqualTo(409));
            assertThat(refusal.get("type").asString()).isEqualTo("/problems/questionnaire-version-superseded");
            assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/version");
            assertThat(refusal.get("currentVersion").asInt()).isEqualTo(2);
            assertThat(refusal.get("detail").asString()).contains("(2)", "chargez-le de nouveau");
        }
        assertThat(json(requests().save(lea, key, kept).expectStatus().isCreated()))
                .as("what was kept before, asked again")
                .isEqualTo(made);
        requests()
                .score(code, sheet.replace("\"version\":1", "\"version\":2"))
                .expectStatus()
                .isOk();
        requests().score(code, "{\"answers\":" + ANSWERS + "}").expectStatus().isOk();
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
            var refusal = json(requests()
                    .admin(HttpMethod.POST, DRAFTS, "", "{\"basedOn\":\"" + gated + "\"}")
                    .expectStatus()
                    .isEqualTo(422));
            assertThat(refusal.at("/errors/0/code").asString()).isEqualTo("questionnaire-not-to-be-copied");
            assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/basedOn");
            assertThat(refusal.toString()).doesNotContain("texte inventé");
        }
        requests()
                .admin(HttpMethod.POST, DRAFTS, "", "{\"basedOn\":\"srrs\"}")
                .expectStatus()
                .isCreated();
    }

    @Test
    void retiresAndBringsBack() {
        published(document());
        var id =
                requests().saved(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":" + ANSWERS + "}");
        for (int again = 0; again < 2; again++) {
            requests()
                    .admin(HttpMethod.POST, QUESTIONNAIRES + "/" + code + "/retirement")
                    .expectStatus()
                    .isNoContent();
        }
        assertThat(json(http.get().uri(QUESTIONNAIRES).exchange()).findValuesAsString("code"))
                .doesNotContain(code);
        assertThat(json(http.get().uri(QUESTIONNAIRES + "/" + code).exchange())
                        .at("/unavailable/code")
                        .asString())
                .isEqualTo("retired");
        for (var refused : new WebTestClient.ResponseSpec[] {
            requests().score(code, "{\"answers\":" + ANSWERS + "}"),
            requests().save(lea, "{\"questionnaire\":\"" + code + "\",\"version\":1,\"answers\":" + ANSWERS + "}")
        }) {
            var refusal = json(refused.expectStatus().isEqualTo(409));
            assertThat(refusal.get("type").asString()).isEqualTo("/problems/questionnaire-unavailable");
            assertThat(refusal.get("reason").asString()).isEqualTo("retired");
            assertThat(refusal.get("detail").asString()).endsWith("il a été retiré.");
        }
        requests().read(lea, ASSESSMENTS + "/" + id).expectStatus().isOk();

        assertThat(published(document().put("version", 1)).get("version").asInt())
                .isEqualTo(2);
        requests().score(code, "{\"answers\":" + ANSWERS + "}").expectStatus().isOk();
    }

    @Test
    void retiresNothingThatIsShippedOrUnknown() {
        assertThat(json(requests()
                                .admin(HttpMethod.POST, QUESTIONNAIRES + "/srrs/retirement")
                                .expectStatus()
                                .isEqualTo(409))
                        .get("type")
                        .asString())
                .isEqualTo("/problems/questionnaire-shipped");
        requests()
                .admin(HttpMethod.POST, QUESTIONNAIRES + "/none/retirement")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void keepsAPublishedVersionEvenFromWhoeverOwnsTheTable() {
        published(document());
        var where = " where code = '" + code + "'";
        for (var sql : new String[] {
            "update stress.questionnaire set document = '{}'" + where,
            "update stress.questionnaire set retired_at = now(), version = 7" + where,
            "delete from stress.questionnaire" + where,
            "truncate stress.questionnaire"
        }) {
            assertThatThrownBy(() -> Database.run(sql))
                    .rootCause()
                    .hasMessageContaining("a published questionnaire does not change");
        }
        Database.run("update stress.questionnaire set retired_at = now()" + where);
        assertThatThrownBy(() -> Database.run("update stress.questionnaire set retired_at = null" + where))
                .rootCause()
                .hasMessageContaining("does not change");
    }

    @Test
    void publishesOneOfThoseThatArePublishedAtOnce() {
        var drafts = List.of(drafted(document()), drafted(document()), drafted(document()));
        var statuses = Flux.fromIterable(drafts)
                .flatMap(draft -> Mono.fromCallable(() -> requests()
                                .admin(HttpMethod.POST, path(draft) + "/publication", "\"1\"", "")
                                .returnResult(Void.class)
                                .getStatus()
                                .value())
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block(Duration.ofSeconds(30));
        assertThat(statuses).containsExactlyInAnyOrder(201, 422, 422);
    }

    @Test
    void listsDraftsByPagesAndThrowsThemAway() {
        var older = drafted(document());
        var newer = drafted(document());
        var page = json(requests().admin(HttpMethod.GET, DRAFTS + "?limit=1"));
        assertThat(page.at("/items/0/id").asString()).isEqualTo(newer.get("id").asString());
        assertThat(page.at("/items/0/title").asString()).isEqualTo("Climat de l'équipe");
        var next = json(requests()
                .admin(
                        HttpMethod.GET,
                        DRAFTS + "?limit=1&after=" + page.get("next").asString()));
        assertThat(next.at("/items/0/id").asString()).isEqualTo(older.get("id").asString());

        requests()
                .admin(HttpMethod.DELETE, path(older), "\"1\"", "")
                .expectStatus()
                .isNoContent();
        requests().admin(HttpMethod.GET, path(older)).expectStatus().isNotFound();
        requests()
                .admin(HttpMethod.GET, path(newer))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"");
    }

    JsonNode drafted(String key, JsonNode document, int status) {
        return json(requests()
                .asAdmin(HttpMethod.POST, DRAFTS)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .bodyValue("{\"document\":" + document + "}")
                .exchange()
                .expectStatus()
                .isEqualTo(status));
    }

    @Test
    void makesNoOtherDraftOfARequestWhoseDraftWasThrownAway() {
        var key = UUID.randomUUID().toString();
        var first = drafted(key, document(), 201);
        requests()
                .admin(HttpMethod.DELETE, path(first), "\"1\"", "")
                .expectStatus()
                .isNoContent();
        assertThat(drafted(key, document(), 410).get("type").asString()).isEqualTo("/problems/made-and-deleted");
    }

    @Test
    void makesOneDraftOfARepeatedRequest() {
        var key = UUID.randomUUID().toString();
        var first = drafted(key, document(), 201);
        assertThat(drafted(key, document(), 201).get("id")).isEqualTo(first.get("id"));
        var other = drafted(key, QuestionnaireFixtures.with(document(), "/title/en", "\"Another\""), 422);
        assertThat(other.get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(json(requests().admin(HttpMethod.GET, path(first))).at("/document/title/en"))
                .isEqualTo(document().at("/title/en"));
    }
}
