package fr.cesizen.garden;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.SchemaRules;
import org.junit.jupiter.api.Test;

@ServiceTest
class SchemaTest {

    @Test
    void protectsEveryTableWithPeoplesRows() throws Exception {
        assertThat(SchemaRules.unprotectedTables("garden")).isEmpty();
    }

    /** Suggestions keep nothing without their consent, and refuse nothing for want of it. */
    @Test
    void letsNoTableRestOnAConsent() throws Exception {
        assertThat(SchemaRules.tablesWithoutConsent("garden"))
                .contains("practice_session", "practised_exercise", "garden_command")
                .hasSize(17);
    }
}
