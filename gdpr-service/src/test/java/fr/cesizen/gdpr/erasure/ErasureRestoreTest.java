package fr.cesizen.gdpr.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the ledger tells a database that is older than an erasure. */
@ServiceTest
class ErasureRestoreTest {

    private static final String TOPIC = "cesizen.privacy";

    @Autowired
    ApiClient api;

    @Autowired
    PrivacyClient privacy;

    @Autowired
    ManagementClient operators;

    @Autowired
    ScheduledJobs jobs;

    ApiClient lea;
    UUID erasure;
    String receipt;

    @BeforeEach
    void somebodyWhoseErasureHasBegun() {
        lea = api.somebody();
        var accepted = PrivacyClient.erase(lea).status(202).json();
        erasure = UUID.fromString(accepted.path("id").asString());
        receipt = accepted.path("receipt").asString();
        GdprDatabaseFixture.endCoolingOff(erasure);
        jobs.run("erasure-start");
        await().until(() -> GdprDatabaseFixture.answers(erasure) == 1);
    }

    String status() {
        return privacy.erasure(erasure, receipt)
                .status(200)
                .json()
                .path("status")
                .asString();
    }

    void complete() {
        Participants.OTHERS.forEach(service -> ErasureTest.prove(lea.person(), erasure, service));
        await().until(() -> status().equals("COMPLETED"));
    }

    void replay() {
        operators.as("admin").post("/actuator/erasures", "{}").status(200);
    }

    void assertAskedTwice() {
        assertThat(Events.ofType(lea.person(), TOPIC, "fr.cesizen.privacy.erasure-requested.v1", 2))
                .hasSize(2);
    }

    @Test
    void entersAnErasureThatTheDatabaseHasForgottenAndAsksEveryServiceAgain() {
        complete();
        GdprDatabaseFixture.forget(erasure, lea.person());
        privacy.erasure(erasure, receipt).status(404);

        replay();
        assertThat(status()).isEqualTo("PENDING");
        await().until(() -> GdprDatabaseFixture.answers(erasure) == 1);
        complete();
        assertAskedTwice();
        await().untilAsserted(() -> assertThat(StoredRows.about(lea.person())).isEmpty());
        assertThat(GdprDatabaseFixture.provenErasures(lea.person())).isOne();
        assertThat(GdprDatabaseFixture.completed(erasure)).isOne();
    }

    @Test
    void startsAnErasureThatTheDatabaseTakesForScheduled() {
        GdprDatabaseFixture.forgetStart(erasure, lea.person());
        assertThat(status()).isEqualTo("SCHEDULED");
        replay();
        assertThat(status()).isEqualTo("PENDING");
        await().until(() -> GdprDatabaseFixture.answers(erasure) == 1);
        complete();
    }

    @Test
    void takesNothingUpAgainThatIsKnown() {
        complete();
        replay();
        replay();
        assertThat(status()).isEqualTo("COMPLETED");
        assertThat(GdprDatabaseFixture.provenErasures(lea.person())).isOne();
    }

    @Test
    void asksAgainForEvidenceThatIsMissingForLong() {
        jobs.run("erasure-repeat");
        GdprDatabaseFixture.age(erasure, "2 hours");
        jobs.run("erasure-repeat");
        assertAskedTwice();
        assertThat(status()).isEqualTo("PENDING");
        complete();
    }
}
