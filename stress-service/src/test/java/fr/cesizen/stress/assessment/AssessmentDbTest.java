package fr.cesizen.stress.assessment;

import static fr.cesizen.stress.StressClient.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressClient;
import fr.cesizen.stress.questionnaire.model.QuestionnaireFixtures;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tables keep of people, and from whom. */
@ServiceTest
class AssessmentDbTest {

    @Autowired
    StressClient stress;

    final UUID lea = UUID.randomUUID();

    @Test
    void storesNeitherAnswersNorScoreInTheClear() {
        stress.saved(lea, sheet("\"detention\":1"));
        stress.saved(lea, sheet("\"sexual_difficulties\":2,\"divorce\":1"));
        assertThat(Database.count("select count(*) from stress.assessment where person = '" + lea + "'"))
                .isEqualTo(2);
        for (var secret : new String[] {"detention", "sexual", "divorce", "score", "MODERATE", "LOW"}) {
            assertThat(Database.count("select count(*) from stress.assessment a where a.person = '" + lea
                            + "' and (a::text like '%" + secret + "%' or position('" + secret
                            + "'::bytea in a.ciphertext) > 0)"))
                    .as(secret)
                    .isZero();
        }
        stress.saved(lea, sheet(every(20)));
        stress.saved(lea, sheet(""));
        assertThat(Database.count("select count(distinct length(ciphertext)) from stress.assessment where person = '"
                        + lea + "'"))
                .as("lengths, which would tell how much was ticked")
                .isOne();
    }

    /** Everything that can happen, as often as it can be told. */
    static String every(int times) {
        return QuestionnaireFixtures.SRRS.items().stream()
                .map(item -> "\"" + item.code() + "\":" + (item.repeatable() ? times : 1))
                .collect(Collectors.joining(","));
    }

    @Test
    void protectsEveryTableOfPeople() throws SQLException {
        assertThat(SchemaRules.unprotectedTables("stress")).isEmpty();
    }
}
