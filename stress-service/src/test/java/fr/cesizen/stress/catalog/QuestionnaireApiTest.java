package fr.cesizen.stress.catalog;

import static fr.cesizen.stress.StressClient.QUESTIONNAIRES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import fr.cesizen.stress.StressDatabaseFixture;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class QuestionnaireApiTest {

    @Autowired
    ApiClient api;

    @Autowired
    StressClient stress;

    @Test
    void listsWhatCanBeFilledInWithoutAnAccount() {
        api.get(QUESTIONNAIRES)
                .status(200)
                .satisfies("$.items[*].code", codes -> assertThat(codes.toString())
                        .contains("gad7", "pss10", "srrs", "who5"))
                .has("$.items[?(@.code=='srrs')].items", 43)
                .has("$.items[?(@.code=='srrs')].available", true)
                .has("$.items[?(@.code=='srrs')].title", "Échelle des changements de vie (Holmes et Rahe)");
    }

    @Test
    void saysWhySomethingCannotBeFilledIn() {
        api.in("en")
                .get(QUESTIONNAIRES)
                .has("$.items[?(@.code=='who5')].unavailable.code", "wording-missing")
                .has(
                        "$.items[?(@.code=='who5')].unavailable.reason",
                        "The wording of the questions is licensed and the operator has not supplied it.")
                .has("$.items[?(@.code=='gad7')].unavailable.code", "switched-off")
                .lacks("$.items[?(@.code=='pss10')].unavailable");
        var view = api.get(QUESTIONNAIRES + "/who5").json();
        assertThat(view.get("available").asBoolean()).isFalse();
        assertThat(view.at("/items/0").has("label")).isFalse();
        assertThat(view.at("/codings/0/options").size()).isEqualTo(6);
        assertThat(view.get("recall").asString()).isEqualTo("P14D");
    }

    @Test
    void readsTheVersionThatIsNamed() {
        var view = api.get(QUESTIONNAIRES + "/srrs?version=1").status(200).json();
        assertThat(view.get("version").asInt()).isEqualTo(1);
        api.get(QUESTIONNAIRES + "/srrs?version=2").status(404);
    }

    @Test
    void scoresOptionsInTheWordingOfTheOperator() {
        var view = api.get(QUESTIONNAIRES + "/pss10").json();
        assertThat(view.at("/items/0/label").asString()).isEqualTo("Question 1 du test (texte inventé)");
        assertThat(view.at("/codings/0/options/4/label").asString()).isEqualTo("Réponse 4");
        var result = stress.score("pss10", StressClient.pss(2)).status(200).json();
        assertThat(result.get("score").asInt()).isEqualTo(20);
        assertThat(result.get("coding").asString()).isEqualTo("zero_to_four");
        assertThat(result.at("/remarks/0/code").asString()).isEqualTo("straight-lining");
        assertThat(result.at("/remarks/0/text").asString()).startsWith("Toutes les réponses");
        assertThat(result.get("reading").asString()).startsWith("Plus le score est élevé");
    }

    @Test
    void suggestsWhatFitsAndSaysWhy() {
        var high = stress.score("{\"answers\":{\"spouse_death\":3}}").json();
        assertThat(high.get("suggestions"))
                .extracting(suggestion -> suggestion.get("id").asString())
                .containsExactly("safety-resources", "talk-with-a-professional", "slow-breathing");
        var safety = high.at("/suggestions/0");
        assertThat(safety.get("kind").asString()).isEqualTo("safety");
        assertThat(safety.get("link").asString()).isEqualTo("/api/v1/emotions/safety-resources");
        assertThat(safety.get("reason").asString()).isNotBlank();
        assertThat(safety.get("resources"))
                .extracting(resource -> resource.get("number").asString())
                .containsExactly("3114", "15", "112", "119");
        assertThat(safety.toString()).doesNotContain("reviewed");
        assertThat(high.at("/suggestions/1").has("resources")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fr,                  fr, Déménagement",
        "fr-CA,               fr, Déménagement",
        "en,                  en, Moving home",
        "'en-GB,en;q=0.9',    en, Moving home",
        "de,                  fr, Déménagement",
        "'de,en;q=0.5',       en, Moving home",
    })
    void asksInTheLanguageOfTheReader(String accepted, String language, String label) {
        var answer = api.in(accepted).get(QUESTIONNAIRES + "/srrs").status(200);
        answer.header("Content-Language", language)
                .has("$.items[?(@.code=='moving_home')].label", label)
                .has("$.items.length()", 43);
        assertThat(answer.headers().getVary()).contains("Accept-Language");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | ne dit pas à lui seul comment vous allez    | rien, va bien, allez bien, rassur, normal",
                "en | does not by itself tell how you are         | nothing, are well, are fine, normal, reassur",
            })
    void tellsNobodyWhoseOnlyEventIsALossThatAllIsWell(String language, String said, String unsaid) {
        var low = api.in(language)
                .post(StressClient.SCORES, "{\"answers\":{\"spouse_death\":1}}")
                .json();
        assertThat(low.get("band").asString()).isEqualTo("LOW");
        assertThat(low.at("/suggestions/0/reason").asString()).contains(said);
        assertThat((low.get("suggestions") + low.get("bandLabel").asString()).toLowerCase(Locale.ROOT))
                .doesNotContain(unsaid.split(", "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | srrs  | weightsAndBands      | Des faits          | Ne jamais présenter",
                "en | srrs  | weightsAndBands      | Facts              | Never present",
                "fr | gad7  | statement            | La reproduction    | Ne jamais présenter",
                "en | gad7  | statement            | Reproduction       | Never present",
                "fr | who5  | wording              | CC BY-NC-SA 3.0 IGO (édition | Un score plus élevé",
                "en | who5  | wording              | CC BY-NC-SA 3.0 IGO (WHO     | Higher is better",
                "fr | pss10 | wording              | None needed        | Ne jamais présenter",
                "en | pss10 | wording              | None needed        | Never present",
            })
    void tellsLicencesAndDisplayRulesInTheLanguageOfTheReader(
            String language, String code, String key, String licence, String rule) {
        var view = api.in(language).get(QUESTIONNAIRES + "/" + code).json();
        assertThat(view.at("/licence/" + key).asString()).startsWith(licence);
        assertThat(view.at("/displayRules/0").asString()).startsWith(rule);
    }

    @Test
    void tellsWhatIsSensitiveAndHowToSkipIt() {
        api.get(QUESTIONNAIRES + "/srrs")
                .satisfies("$.items[?(@.sensitive==true)].code", codes -> assertThat(codes.toString())
                        .contains("detention", "sexual_difficulties", "religious_activity_change"))
                .has("$.items[?(@.code=='detention')].skipLabel", "Je préfère ne pas répondre")
                .lacks("$.items[?(@.code=='divorce')].skipLabel")
                .satisfies("$.bandSets[*].id", ids -> assertThat(ids).hasToString("[\"standard\",\"cesi_variant\"]"))
                .lacks("$.bandSets[0].bands[2].max");
    }

    /** A score made by nothing but what everybody can read. */
    static int checked(JsonNode view, String bandSet, JsonNode answers) {
        var set = part(view.get("bandSets"), "id", bandSet);
        var options =
                part(view.get("codings"), "id", set.get("coding").asString()).get("options");
        int ends = options.isEmpty()
                ? 0
                : options.get(0).get("value").asInt()
                        + options.get(options.size() - 1).get("value").asInt();
        int sum = 0;
        for (var answer : answers.properties()) {
            var item = part(view.get("items"), "code", answer.getKey());
            int value = answer.getValue().asInt();
            int weight = set.get("weights")
                    .path(answer.getKey())
                    .asInt(item.get("weight").asInt());
            sum += weight * (item.get("reverse").asBoolean() ? ends - value : value);
        }
        return sum;
    }

    static JsonNode part(JsonNode parts, String key, String value) {
        return StreamSupport.stream(parts.spliterator(), false)
                .filter(part -> part.get(key).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "srrs  | standard      | {\"divorce\":2,\"social_activity_change\":3}                        | 200",
                "srrs  | cesi_variant  | {\"divorce\":2,\"social_activity_change\":3}                        | 203",
                "pss10 | zero_to_forty | {\"item_1\":4,\"item_2\":3,\"item_3\":0,\"item_4\":1,\"item_5\":0,\"item_6\":2,"
                        + "\"item_7\":4,\"item_8\":3,\"item_9\":1,\"item_10\":2} | 20",
                "pss10 | ten_to_fifty  | {\"item_1\":5,\"item_2\":4,\"item_3\":1,\"item_4\":2,\"item_5\":1,\"item_6\":3,"
                        + "\"item_7\":5,\"item_8\":4,\"item_9\":2,\"item_10\":3} | 30",
            })
    void tellsAllThatItTakesToCheckAScore(String code, String bandSet, String answers, int score) throws IOException {
        var body = "{\"answers\":" + answers + ",\"bandSet\":\"" + bandSet + "\"}";
        var view = api.get(QUESTIONNAIRES + "/" + code + "?version=1").json();
        assertThat(stress.score(code, body).json().get("score").asInt()).isEqualTo(score);
        assertThat(checked(view, bandSet, QuestionnaireFixtures.JSON.readTree(answers)))
                .isEqualTo(score);
    }

    @Test
    void tellsHowEventsAreCounted() {
        var view = api.get(QUESTIONNAIRES + "/srrs").json();
        var scoring = view.get("scoring");
        assertThat(scoring.get("rule").asString()).isEqualTo("weighted-sum");
        assertThat(scoring.get("version").asInt()).isEqualTo(1);
        assertThat(scoring.get("unit").asString()).isEqualTo("points");
        assertThat(scoring.get("maximumOccurrences").asInt()).isEqualTo(20);
        assertThat(scoring.has("missing")).isFalse();
        var error = scoring.get("measurementError");
        assertThat(error.get("known").asString()).startsWith("Aucune source consultée");
        assertThat(error.size()).as("no figure without a source").isEqualTo(1);
    }

    @Test
    void tellsHowAQuestionnaireIsScoredWhoseWordingItMayNotShow() throws IOException {
        var view = api.get(QUESTIONNAIRES + "/who5").json();
        assertThat(view.get("available").asBoolean()).isFalse();
        assertThat(view.get("scoring"))
                .isEqualTo(
                        QuestionnaireFixtures.JSON.readTree(
                                "{\"rule\":\"percentage\",\"version\":1,\"unit\":\"percent\","
                                        + "\"missing\":{\"most\":0,\"imputation\":\"none\"},\"measurementError\":{\"meaningful\":10,"
                                        + "\"source\":\"help.valant.com, WHO-5: a change of 10 points is significant\",\"known\":"
                                        + "\"Un écart d'au moins 10 points de pourcentage est tenu pour un changement notable ; l'erreur de mesure n'est pas connue.\"}}"));
        assertThat(view.get("items")).allSatisfy(item -> {
            assertThat(item.get("weight").asInt()).isEqualTo(1);
            assertThat(item.get("reverse").asBoolean()).isFalse();
            assertThat(item.has("label")).isFalse();
        });
    }

    @Test
    void scoresAnEmptySheetAsNothing() {
        assertThat(stress.score("{\"answers\":{}}")
                        .status(200)
                        .json()
                        .get("score")
                        .asInt())
                .isZero();
    }

    @Test
    void saysWhatTheScoreWasMadeBy() {
        var result = stress.score("{\"answers\":{\"spouse_death\":1},\"bandSet\":\"cesi_variant\"}")
                .json();
        assertThat(result.get("score").asInt()).isEqualTo(100);
        assertThat(result.get("band").asString()).isEqualTo("MODERATE");
        assertThat(result.get("bandLabel").asString()).isEqualTo("Charge de changement modérée");
        assertThat(result.get("bandSet").asString()).isEqualTo("cesi_variant");
        assertThat(result.get("bandSetVersion").asInt()).isEqualTo(1);
        assertThat(result.get("questionnaireVersion").asInt()).isEqualTo(1);
        assertThat(result.get("scoringVersion").asInt()).isEqualTo(1);
        var words = result.toString().toLowerCase(Locale.ROOT);
        assertThat(words).doesNotContain("diagnos", "risque", "%");
    }

    @Test
    void keepsNothingOfWhatItOnlyScores(CapturedOutput output) {
        assertThat(StressDatabaseFixture.tables())
                .as("tables that could hold something")
                .isEqualTo(StressDatabaseFixture.written().size() + 1); // person_table lists tables

        var before = StressDatabaseFixture.written();
        var body = "{\"answers\":{\"sexual_difficulties\":1,\"detention\":2}}";
        stress.score(body).status(200);
        stress.score("{\"answers\":{\"sexual_difficulties\":99}}").status(422);
        api.as(UUID.randomUUID()).post(StressClient.SCORES, body).status(200);

        assertThat(StressDatabaseFixture.written()).isEqualTo(before);
        assertThat(output).doesNotContain("sexual_difficulties");
    }
}
