package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.ScheduledJobs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules of retention, by the two that every service has. */
@SampleTest
class RetentionTest {

    private static final String DUE = "$[?(@.category == 'received-events')].rows";

    @Autowired
    ManagementClient operators;

    @Autowired
    ScheduledJobs jobs;

    @Test
    void countsWhatIsDueWithoutTouchingItAndThenDeletesItInBatches() {
        SampleFixture.receivedEvents(450, 71);
        SampleFixture.receivedEvents(3, 69);
        var admin = operators.as("admin");
        admin.get("/actuator/retention")
                .status(200)
                .has(DUE, 450)
                .has("$[?(@.category == 'received-events')].period", "P70D")
                .has("$[?(@.category == 'received-events')].action", "DELETE");
        assertThat(SampleFixture.receivedEvents()).isEqualTo(453);
        jobs.run("retention");
        assertThat(SampleFixture.receivedEvents()).isEqualTo(3);
        admin.get("/actuator/retention").has(DUE, 0);
        assertThat(operators.metric("cesizen_retention_rows_total", "category=\"received-events\""))
                .isGreaterThanOrEqualTo(450);
    }

    @Test
    void isForAdministratorsAlone() {
        operators.anyone().get("/actuator/retention").status(401);
        operators.as("user", "support", "dpo").post("/actuator/retention", "{}").status(403);
    }
}
