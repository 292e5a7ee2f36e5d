package fr.cesizen.stress.suggestion;

import static fr.cesizen.stress.StressClient.SUGGESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The operator's table; what it was is put back, since every test of the module reads it. */
@ServiceTest
class SuggestionTableTest {

    private static final String ONE = "{\"id\":\"walk\",\"kind\":\"article\",\"when\":[{\"questionnaire\":\"srrs\","
            + "\"bands\":[\"LOW\"]}],\"title\":{\"fr\":\"Marcher\",\"en\":\"Walk\"},\"reason\":{\"fr\":\"Parce que\","
            + "\"en\":\"Because\"},\"link\":\"https://example.org/walk\"}";

    @Autowired
    ApiClient api;

    @Autowired
    StressClient stress;

    record Read(String etag, ObjectNode table) {}

    Read read() {
        var answer = stress.admin().get(SUGGESTIONS).status(200);
        return new Read(answer.etag(), (ObjectNode) answer.json());
    }

    @Test
    void takesEffectAtOnceAndCanBePutBack() {
        var before = read();
        assertThat(before.table().toString()).contains("must be re-checked by a person before release");
        var changed = stress.admin()
                .put(SUGGESTIONS, before.etag(), "{\"suggestions\":[" + ONE + "," + safety(before) + "]}")
                .status(200);
        assertThat(changed.json().at("/suggestions/0/id").asString()).isEqualTo("walk");
        try {
            var low = stress.score("{\"answers\":{}}").json();
            assertThat(low.at("/suggestions/0/title").asString()).isEqualTo("Marcher");
            assertThat(low.get("suggestions")).hasSize(1);
            assertThat(stress.score("{\"answers\":{\"spouse_death\":3}}").json().get("suggestions"))
                    .as("whom to call, and no breathing")
                    .hasSize(1);
            stress.admin()
                    .put(SUGGESTIONS, before.etag(), "{\"suggestions\":[]}")
                    .status(412);
        } finally {
            stress.admin()
                    .put(SUGGESTIONS, read().etag(), before.table().toString())
                    .status(200);
        }
        assertThat(stress.score("{\"answers\":{\"spouse_death\":3}}").json().get("suggestions"))
                .hasSize(3);
    }

    static String safety(Read read) {
        return read.table().at("/suggestions/0").toString();
    }

    @Test
    void keepsSomebodyToCallAfterEveryResultThatTheShippedTableNames() {
        var safety = safety(read());
        for (var table : new String[] {"", ONE, safety.replace("SEVERE", "MINIMAL")}) {
            var refusal = stress.admin()
                    .put(SUGGESTIONS, read().etag(), "{\"suggestions\":[" + table + "]}")
                    .problem(422, "safety-left-out")
                    .json();
            assertThat(refusal.get("detail").asString()).contains("gad7 SEVERE");
        }
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"id\":\"walk\"                | \"id\":\"Walk!\"                     | /id",
                "\"en\":\"Walk\"                | \"en\":\" \"                         | /title",
                "\"en\":\"Walk\"                | \"en\":\"After your Diagnosis\"        | /title",
                "\"fr\":\"Parce que\"           | \"fr\":\"Ceci n'est pas un diagnostic\" | /reason",
                "\"kind\":\"article\" | \"resources\":[{\"number\":\"3114\",\"label\":{\"fr\":\"Diagnostic\",\"en\":\"b\"}}] | /resources/0/label",
                "\"kind\":\"article\" | \"resources\":[{\"number\":\"3114\",\"label\":{\"fr\":\"a\",\"en\":\"b\"},\"when\":\"after a diagnosis\"}] | /resources/0/when",
                "\"en\":\"Because\"             | \"en\":\"80 % fall ill\"              | /reason",
                "\"en\":\"Because\"             | \"en\":\"\\u0007\"                   | /reason",
                "\"en\":\"Because\"             | \"en\":\"Because\\u202e\"            | /reason",
                "\"en\":\"Walk\"                | \"en\":\"\\u200b\"                   | /title",
                "\"en\":\"Walk\"                | \"en\":\"Walk\\nnow\"                | /title",
                "\"kind\":\"article\"           | \"kind\":\"safety\"                  | /resources",
                "https://example.org/walk       | http://example.org                   | /link",
                "https://example.org/walk       | //example.org                        | /link",
                "https://example.org/walk       | javascript:alert(1)                  | /link",
                "https://example.org/walk       | https://example.org/\\\"><script>    | /link",
                "[\"LOW\"]                      | []                                   | /when/0/bands",
                "\"questionnaire\":\"srrs\"     | \"questionnaire\":\"<b>\"            | /when/0/questionnaire",
                "\"questionnaire\":\"srrs\"     | \"questionnaire\":\"SRRS\"           | /when/0/questionnaire",
                "[\"LOW\"]                      | [\"Low\"]                              | /when/0/bands",
                "\"kind\":\"article\"           | \"code\":\"a b\"                     | /code",
                "\"kind\":\"article\" | \"resources\":[{\"number\":\"abc\",\"label\":{\"fr\":\"a\",\"en\":\"b\"}}] | /resources/0/number",
                "\"kind\":\"article\" | \"resources\":[{\"number\":\"3114\"}]          | /resources/0/label",
            })
    void refusesWhatItCouldNotShow(String part, String other, String pointer) {
        var body = "{\"suggestions\":[" + ONE.replace(part, other) + "]}";
        stress.admin()
                .put(SUGGESTIONS, read().etag(), body)
                .fault(422, "/suggestions/0" + pointer, "suggestion-unsound");
    }

    @ParameterizedTest
    @CsvSource({
        "srrs, LOW,      srss, LOW,  questionnaire",
        "srrs, LOW,      srrs, LOUD, bands",
        "srrs, LOW,      custom_never_published, LOW, questionnaire",
    })
    void refusesASuggestionThatNobodyWouldEverSee(
            String questionnaire, String band, String other, String otherBand, String member) {
        var never = ONE.replace(questionnaire, other).replace(band, otherBand);
        var body = "{\"suggestions\":[" + safety(read()) + "," + never + "]}";
        stress.admin()
                .put(SUGGESTIONS, read().etag(), body)
                .fault(422, "/suggestions/1/when/0/" + member, "suggestion-for-nothing")
                .has("$.errors.length()", 1);
    }

    @Test
    void refusesTheSameIdTwiceAndASuggestionForNothing() {
        var twice = "{\"suggestions\":[" + ONE + "," + ONE + "]}";
        var refusal = stress.admin()
                .put(SUGGESTIONS, read().etag(), twice)
                .status(422)
                .json();
        assertThat(refusal.at("/errors/0/pointer").asString()).isEqualTo("/suggestions/1/id");
        var never = ONE.replaceFirst("\"when\":\\[.*?\\]}\\],", "");
        stress.admin()
                .put(SUGGESTIONS, read().etag(), "{\"suggestions\":[" + never + "]}")
                .status(422);
    }
}
