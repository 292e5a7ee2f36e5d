package fr.cesizen.stress.questionnaire;

import static fr.cesizen.stress.Requests.QUESTIONNAIRES;
import static fr.cesizen.stress.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.stress.Requests;
import fr.cesizen.stress.ServiceTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class QuestionnaireApiTest {

    @Autowired
    WebTestClient http;

    Requests requests() {
        return new Requests(http);
    }

    @Test
    void listsWhatCanBeFilledInWithoutAnAccount() {
        http.get()
                .uri(QUESTIONNAIRES)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].code")
                .isEqualTo("srrs")
                .jsonPath("$.items[0].items")
                .isEqualTo(43)
                .jsonPath("$.items[0].title")
                .isEqualTo("Échelle des changements de vie (Holmes et Rahe)");
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
        http.get()
                .uri(QUESTIONNAIRES + "/srrs")
                .header("Accept-Language", accepted)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Language", language)
                .expectHeader()
                .value("Vary", vary -> assertThat(vary).contains("Accept-Language"))
                .expectBody()
                .jsonPath("$.items[?(@.code=='moving_home')].label")
                .isEqualTo(label)
                .jsonPath("$.items.length()")
                .isEqualTo(43);
    }

    @Test
    void tellsWhatIsSensitiveAndHowToSkipIt() {
        http.get()
                .uri(QUESTIONNAIRES + "/srrs")
                .exchange()
                .expectBody()
                .jsonPath("$.items[?(@.sensitive==true)].code")
                .value(codes -> assertThat(codes.toString())
                        .contains("detention", "sexual_difficulties", "religious_activity_change"))
                .jsonPath("$.items[?(@.code=='detention')].skipLabel")
                .isEqualTo("Je préfère ne pas répondre")
                .jsonPath("$.items[?(@.code=='divorce')].skipLabel")
                .doesNotExist()
                .jsonPath("$.bandSets[*].id")
                .value(ids -> assertThat(ids).hasToString("[\"standard\",\"cesi_variant\"]"))
                .jsonPath("$.bandSets[0].bands[2].max")
                .doesNotExist();
    }

    @Test
    void scoresAnEmptySheetAsNothing() {
        for (var empty : new String[] {"{\"answers\":{}}", "{}"}) {
            assertThat(json(requests().score(empty).expectStatus().isOk())
                            .get("score")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void saysWhatTheScoreWasMadeBy() {
        var result = json(requests().score("{\"answers\":{\"spouse_death\":1},\"bandSet\":\"cesi_variant\"}"));
        assertThat(result.get("score").asInt()).isEqualTo(100);
        assertThat(result.get("band").asText()).isEqualTo("MODERATE");
        assertThat(result.get("bandLabel").asText()).isEqualTo("Charge de changement modérée");
        assertThat(result.get("bandSet").asText()).isEqualTo("cesi_variant");
        assertThat(result.get("bandSetVersion").asInt()).isEqualTo(1);
        assertThat(result.get("questionnaireVersion").asInt()).isEqualTo(1);
        assertThat(result.get("scoringVersion").asInt()).isEqualTo(1);
        var words = result.toString().toLowerCase(Locale.ROOT);
        assertThat(words).doesNotContain("diagnos", "risque", "%");
    }

    // Rows, and the outbox' counter: a row that the relay has already sent on would still show.
    static Map<String, Long> written() {
        var counts = new HashMap<String, Long>();
        for (var table :
                new String[] {"assessment", "idempotency_key", "data_key", "restriction", "tombstone", "inbox"}) {
            counts.put(table, Database.count("select count(*) from stress." + table));
        }
        counts.put("every event", Database.count("select last_value from stress.outbox_seq_seq"));
        return counts;
    }

    @Test
    void keepsNothingOfWhatItOnlyScores(CapturedOutput output) {
        assertThat(Database.count("select count(*) from pg_class where relkind in ('r', 'p') and relname not like"
                        + " '%schema_history' and relnamespace = 'stress'::regnamespace"))
                .as("tables that could hold something")
                .isEqualTo(written().size() + 1); // person_table lists tables

        var before = written();
        var body = "{\"answers\":{\"sexual_difficulties\":1,\"detention\":2}}";
        requests().score(body).expectStatus().isOk();
        requests()
                .score("{\"answers\":{\"sexual_difficulties\":99}}")
                .expectStatus()
                .isEqualTo(422);
        http.post()
                .uri(Requests.SCORES)
                .header("Authorization", TestTokens.bearer(UUID.randomUUID()))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(written()).isEqualTo(before);
        assertThat(output).doesNotContain("sexual_difficulties");
    }
}
