package fr.cesizen.stress.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.stress.Requests;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Rows as the first release wrote them stay readable. */
@ServiceTest
class FirstReleaseTest {

    @Autowired
    WebTestClient http;

    @Autowired
    FieldEncryption encryption;

    @Autowired
    Transactions tx;

    @Autowired
    UuidGenerator ids;

    @Test
    void readsARowWithoutCodingAndAContentWithoutRemarks() {
        var lea = UUID.randomUUID();
        var id = ids.next();
        var content = "{\"score\":150,\"band\":\"MODERATE\",\"answers\":{\"marriage\":1,\"spouse_death\":1}}";
        var ciphertext =
                tx.as(Actor.person(lea), encryption.encrypt(lea, id, content)).block(Duration.ofSeconds(10));
        assertThat(ciphertext).isNotNull();
        Database.run(
                "set search_path = stress; set app.actor = 'system'; insert into stress.assessment (id, person, questionnaire,"
                        + " questionnaire_version, scoring_version, band_set, band_set_version, taken_at, saved_at, ciphertext)"
                        + " values ('" + id + "', '" + lea + "', 'srrs', 1, 1, 'standard', 1, now(), now(), '\\x"
                        + HexFormat.of().formatHex(ciphertext) + "')");

        var found = Requests.json(new Requests(http).read(lea, Requests.ASSESSMENTS + "/" + id));
        assertThat(found.at("/result/score").asInt()).isEqualTo(150);
        assertThat(found.at("/result/raw").asInt()).isEqualTo(150);
        assertThat(found.at("/result/bandLabel").asString()).isEqualTo("Charge de changement modérée");
        assertThat(found.at("/result/coding").asString()).isEqualTo("occurrences");
        assertThat(found.at("/result/codingVersion").asInt()).isEqualTo(1);
        assertThat(found.at("/result/missing").asInt()).isZero();
    }

    @Test
    void readsAPublishedDocumentThatTellsItsLicenceInOneLanguage() {
        var document = QuestionnaireFixtures.with(
                QuestionnaireFixtures.custom("/licence", "{\"wording\":\"Own wording\"}"),
                "/displayRules",
                "[\"Be kind\"]");
        document.put("code", "custom_first_release").put("version", 1);
        Database.run("insert into stress.questionnaire (code, version, document, published_at) values"
                + " ('custom_first_release', 1, '" + document.toString().replace("'", "''") + "', now())");

        for (var language : new String[] {"fr", "en"}) {
            var view = Requests.json(http.get()
                    .uri(Requests.QUESTIONNAIRES + "/custom_first_release")
                    .header("Accept-Language", language)
                    .exchange()
                    .expectStatus()
                    .isOk());
            assertThat(view.at("/licence/wording").asString()).isEqualTo("Own wording");
            assertThat(view.at("/displayRules/0").asString()).isEqualTo("Be kind");
        }
    }
}
