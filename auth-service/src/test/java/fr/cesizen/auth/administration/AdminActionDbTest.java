package fr.cesizen.auth.administration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.platform.test.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of what administrators do is added to and never changed, whoever asks. */
@ServiceTest
class AdminActionDbTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from auth.admin_action",
                "update auth.admin_action set at = now()",
                "truncate auth.admin_action"
            })
    void refusesEveryChange(String change) {
        assertThatThrownBy(() -> Database.run(change)).hasStackTraceContaining("never changed");
    }
}
