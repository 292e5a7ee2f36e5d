package fr.cesizen.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.SchemaRules;
import org.junit.jupiter.api.Test;

@ServiceTest
class SchemaTest {

    @Test
    void protectsEveryTableWithPeoplesRows() throws Exception {
        assertThat(SchemaRules.unprotectedTables("gdpr")).isEmpty();
    }
}
