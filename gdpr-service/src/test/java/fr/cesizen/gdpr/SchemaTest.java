package fr.cesizen.gdpr;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.SchemaRules;
import org.junit.jupiter.api.Test;

@ServiceTest
class SchemaTest {

    @Test
    void protectsEveryTableWithPeoplesRows() throws Exception {
        assertThat(SchemaRules.unprotectedTables("gdpr")).isEmpty();
    }

    @Test
    void forbidsTheServiceItselfToChangeADecision() {
        assertThat(Database.count("select count(*) from information_schema.role_table_grants where grantee = 'gdpr_app'"
                        + " and privilege_type = 'UPDATE' and table_schema = 'gdpr'"
                        + " and table_name in ('consent', 'rights_step', 'breach_step')"))
                .isZero();
    }

    @Test
    void forbidsTheServiceItselfToChangeWhatWasPublished() {
        assertThat(Database.count("select count(*) from information_schema.role_table_grants where grantee = 'gdpr_app'"
                        + " and privilege_type in ('UPDATE', 'DELETE') and table_schema = 'gdpr'"
                        + " and table_name = 'statistics_figure'"))
                .isZero();
    }

    @Test
    void forbidsTheServiceItselfToChangeTheAuditChain() {
        assertThat(Database.count("select count(*) from information_schema.role_table_grants where grantee = 'gdpr_app'"
                        + " and privilege_type in ('UPDATE', 'DELETE') and table_schema = 'gdpr'"
                        + " and table_name in ('audit_entry', 'audit_segment')"))
                .isZero();
    }
}
