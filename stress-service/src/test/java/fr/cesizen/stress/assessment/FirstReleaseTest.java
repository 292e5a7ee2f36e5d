package fr.cesizen.stress.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.encryption.FieldEncryption;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import fr.cesizen.stress.StressDatabaseFixture;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows as the first release wrote them stay readable. */
@ServiceTest
class FirstReleaseTest {

    @Autowired
    ApiClient api;

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
        StressDatabaseFixture.writeFirstAssessment(lea, id, ciphertext);

        var found = api.as(lea).get(StressClient.ASSESSMENTS + "/" + id).json();
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
        StressDatabaseFixture.publish("custom_first_release", document.toString());

        for (var language : new String[] {"fr", "en"}) {
            var view = api.in(language)
                    .get(StressClient.QUESTIONNAIRES + "/custom_first_release")
                    .status(200)
                    .json();
            assertThat(view.at("/licence/wording").asString()).isEqualTo("Own wording");
            assertThat(view.at("/displayRules/0").asString()).isEqualTo("Be kind");
        }
    }
}
