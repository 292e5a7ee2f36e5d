package fr.cesizen.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.SchemaRules;
import org.junit.jupiter.api.Test;

@ServiceTest
class SchemaTest {

    @Test
    void protectsEveryTable() throws Exception {
        assertThat(SchemaRules.unprotectedTables("auth")).isEmpty();
        assertThat(Database.count(
                        "select count(*) from pg_class where oid = 'auth.signup'::regclass and relforcerowsecurity"))
                .isOne();
    }
}
