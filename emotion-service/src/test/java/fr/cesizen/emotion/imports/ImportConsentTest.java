package fr.cesizen.emotion.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestConsents;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ImportConsentTest {

    @Autowired
    ApiClient api;

    @Test
    void stagesNothingFromSomebodyWhoDoesNotConsent() {
        var lea = new ImportClient(api.as(TestConsents.refusing()));
        lea.upload("?format=daylio&zone=Europe/Paris", ImportClient.csv(3))
                .problem(403, "consent-required")
                .has("$.purpose", "journal");
        assertThat(StoredRows.of(lea.person(), "emotion.import_run")).isZero();
    }

    @Test
    void endsWhatIsAppliedAfterAWithdrawalAndUndoesWhatWasAppliedBefore() {
        var lea = new ImportClient(api.as(UUID.randomUUID()));
        var applied = lea.applied(lea.staged("daylio", ImportClient.csv(10)));
        var staged = lea.staged("daylio", ImportClient.csv(20));
        TestConsents.decide(lea.person(), "journal", false, Instant.now());
        await().until(() -> TestConsents.isKnown("emotion", lea.person(), "journal", false));
        lea.apply(staged).status(202);
        assertThat(lea.reached(staged, "failed").get("failure").asString()).isEqualTo("consent-required");
        lea.undone(applied);
        assertThat(lea.entryCount()).isZero();
    }
}
