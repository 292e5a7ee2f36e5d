package fr.cesizen.stress.authoring;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.platform.test.Database;
import fr.cesizen.stress.ServiceTest;
import fr.cesizen.stress.StressDatabaseFixture;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whatever the code says. */
@ServiceTest
class QuestionnaireDbTest {

    @Test
    void keepsAPublishedVersionEvenFromWhoeverOwnsTheTable() {
        StressDatabaseFixture.publish("custom_kept", "{}");
        var where = " where code = 'custom_kept'";
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
}
