package fr.cesizen.auth.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.ManagementClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The record of what administrators do is added to and never changed, whoever asks. */
@ServiceTest
class AdminActionDbTest {

    @Autowired
    ManagementClient operators;

    @ParameterizedTest
    @ValueSource(strings = {"update auth.admin_action set at = now()", "truncate auth.admin_action"})
    void refusesEveryChange(String change) {
        assertThatThrownBy(() -> Database.run(change)).hasStackTraceContaining("never changed");
    }

    @Test
    void losesWhatIsAYearOldAndNothingYounger() {
        var insert = "set search_path to auth; insert into admin_action (id, admin_hash, person_hash, action, at)"
                + " values (gen_random_uuid(), '\\x01', '\\x02', 'searched', now() - interval '%s')";
        Database.run(insert.formatted("1 day"));
        Database.run(insert.formatted("2 years"));
        assertThatThrownBy(() -> Database.run("delete from auth.admin_action"))
                .hasStackTraceContaining("kept for 6 months");
        assertThat(old()).isPositive();
        operators.as("admin").post("/actuator/retention", "{}").status(200);
        assertThat(old()).isZero();
        assertThat(Database.count("select count(*) from auth.admin_action")).isPositive();
    }

    private static long old() {
        return Database.count("select count(*) from auth.admin_action where at < now() - interval '1 year'");
    }
}
