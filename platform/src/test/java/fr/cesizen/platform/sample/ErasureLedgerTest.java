package fr.cesizen.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is in the erasure ledger does not come back, whatever database the service finds. */
@SampleTest
class ErasureLedgerTest {

    private static final String READINESS = "/actuator/health/readiness";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired
    ApiClient api;

    @Autowired
    ManagementClient operators;

    @Autowired
    ScheduledJobs jobs;

    final UUID lea = UUID.randomUUID();

    @BeforeEach
    void somebodyWhoWasErased() {
        var request = PrivacyEvents.erase(lea);
        PrivacyEvents.enter(lea, request, Instant.now().minus(Duration.ofDays(2)));
        PrivacyEvents.evidence(lea, 2);
    }

    long rows() {
        return StoredRows.of(lea, "sample.heard");
    }

    int notes() {
        return api.somebody().get("/api/v1/notes").status();
    }

    void replay() {
        operators.as("admin").post("/actuator/erasures", "{}").status(200);
    }

    @Test
    void erasesAgainWhomARestoredDatabaseHasForgotten() {
        jobs.run("database-use");
        double before = operators.metric("cesizen_erasures_replayed_total", "");
        SampleFixture.restore(lea);
        jobs.run("database-use");
        await().atMost(PATIENCE).until(() -> rows() == 0 && notes() == 200);
        assertThat(operators.metric("cesizen_erasures_replayed_total", "")).isGreaterThan(before);
        api.as(lea).post("/api/v1/notes", Map.of("text", "encore", "day", 1)).problem(410, "erased");
    }

    @Test
    void refusesEverythingWhileTheLedgerIsNotTheOneItFollowed() {
        jobs.run("database-use");
        SampleFixture.followMoreThanThereIs();
        jobs.run("database-use");
        await().atMost(PATIENCE).until(() -> operators.metric("cesizen_erasure_gate_closed", "reason=\"lost\"") == 1);
        api.somebody().get("/api/v1/notes").problem(503, "unavailable").header("Retry-After");
        operators.anyone().get(READINESS).status(503);
        operators.as("admin").get("/actuator/erasures").status(200).has("$.open", false);

        SampleFixture.followFromTheStart();
        await().atMost(PATIENCE).until(() -> notes() == 200);
        operators.anyone().get(READINESS).status(200);
    }

    @Test
    void findsByNightWhatWasBroughtBackByHand() {
        SampleFixture.bringBack(lea);
        jobs.run("erasure-check");
        assertThat(rows()).isZero();
        assertThat(operators.metric("cesizen_erasure_leftover_rows", "")).isEqualTo(1);
        jobs.run("erasure-check");
        assertThat(operators.metric("cesizen_erasure_leftover_rows", "")).isZero();
    }

    @Test
    void replaysAllOfItWhenAnOperatorAsksForIt() {
        replay();
        SampleFixture.bringBack(lea);
        operators
                .as("admin")
                .post("/actuator/erasures", "{}")
                .status(200)
                .has("$.people", 1)
                .has("$.rows", 1);
        assertThat(rows()).isZero();
        operators.as("admin").post("/actuator/erasures", "{}").has("$.people", 0);
    }

    @Test
    void findsTheRowsOfAPersonByAnIndexOfEveryTable() {
        assertThat(SampleFixture.tablesWithoutIndexOfPerson()).isZero();
    }
}
