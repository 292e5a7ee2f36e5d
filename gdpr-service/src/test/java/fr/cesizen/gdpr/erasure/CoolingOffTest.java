package fr.cesizen.gdpr.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.gdpr.GdprDatabaseFixture;
import fr.cesizen.gdpr.Participants;
import fr.cesizen.gdpr.PrivacyClient;
import fr.cesizen.gdpr.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CoolingOffTest {

    @Autowired
    ApiClient api;

    @Autowired
    PrivacyClient privacy;

    @Autowired
    ScheduledJobs jobs;

    ApiClient lea;

    @BeforeEach
    void someoneNew() {
        lea = api.somebody();
    }

    void isFrozen(boolean frozen) {
        await().until(() -> (StoredRows.of(lea.person(), "gdpr.restriction") == 1) == frozen);
    }

    String status(JsonNode accepted) {
        return privacy.erasure(
                        accepted.path("id").asString(), accepted.path("receipt").asString())
                .status(200)
                .json()
                .path("status")
                .asString();
    }

    void takeBack(JsonNode accepted) {
        lea.delete(PrivacyClient.REQUESTS + "/" + accepted.path("id").asString())
                .status(204);
    }

    @Test
    void closesTheAccountForAWeekAndErasesNothingBefore() {
        PrivacyClient.consent(lea, "journal", true).status(200);
        var accepted = PrivacyClient.erase(lea).status(202).json();
        assertThat(accepted.path("status").asString()).isEqualTo("SCHEDULED");
        assertThat(Duration.between(
                        Instant.parse(accepted.path("requestedAt").asString()),
                        Instant.parse(accepted.path("startsAt").asString())))
                .isEqualTo(Duration.ofDays(7));
        lea.get(PrivacyClient.REQUESTS)
                .has("$.items[0].right", "ERASURE")
                .has("$.items[0].startsAt", accepted.path("startsAt").asString());
        isFrozen(true);
        PrivacyClient.consent(lea, "statistics", true).problem(423, "restricted");
        Participants.giveAll(lea.authorization());
        lea.get(PrivacyClient.EXPORT).status(200).bytes();
        jobs.run("erasure-start");
        assertThat(status(accepted)).isEqualTo("SCHEDULED");
        assertThat(StoredRows.of(lea.person(), "gdpr.consent")).isOne();
        assertThat(Events.about(lea.person(), "cesizen.privacy", 3))
                .extracting(event -> event.getType())
                .containsExactly(
                        "fr.cesizen.consent.changed.v1",
                        "fr.cesizen.privacy.restriction-changed.v1",
                        "fr.cesizen.privacy.erasure-scheduled.v1");

        GdprDatabaseFixture.endCoolingOff(accepted.path("id").asString());
        jobs.run("erasure-start");
        jobs.run("erasure-start");
        assertThat(status(accepted)).isEqualTo("PENDING");
        await().until(() -> StoredRows.of(lea.person(), "gdpr.consent") == 0);
        lea.delete(PrivacyClient.REQUESTS + "/" + accepted.path("id").asString())
                .problem(409, "runs-by-itself");
    }

    @Test
    void isTakenBackAndLeavesTheAccountAsItWas() {
        var accepted = PrivacyClient.erase(lea).status(202).json();
        isFrozen(true);
        takeBack(accepted);
        takeBack(accepted);
        isFrozen(false);
        assertThat(status(accepted)).isEqualTo("CANCELLED");
        lea.get(PrivacyClient.REQUESTS).lacks("$.items[0].startsAt");
        GdprDatabaseFixture.endCoolingOff(accepted.path("id").asString());
        jobs.run("erasure-start");
        PrivacyClient.consent(lea, "journal", true).status(200);
        assertThat(status(accepted)).isEqualTo("CANCELLED");
        assertThat(GdprDatabaseFixture.erasures(lea.person())).isZero();

        var again = PrivacyClient.erase(lea).status(202).json();
        assertThat(again.path("id")).isNotEqualTo(accepted.path("id"));
        assertThat(status(again)).isEqualTo("SCHEDULED");
        assertThat(status(accepted)).isEqualTo("CANCELLED");
    }

    @Test
    void keepsTheRestrictionThatThePersonAskedForBefore() {
        PrivacyClient.restrict(lea).status(200);
        var accepted = PrivacyClient.erase(lea).status(202).json();
        takeBack(accepted);
        Events.about(lea.person(), "cesizen.privacy", 5);
        isFrozen(true);
        lea.get(PrivacyClient.RESTRICTION).has("$.restricted", true);
    }

    @Test
    void staysClosedWhateverIsDecidedMeanwhile() {
        PrivacyClient.restrict(lea).status(200);
        var accepted = PrivacyClient.erase(lea).status(202).json();
        lea.delete(PrivacyClient.RESTRICTION).status(204);
        isFrozen(true);
        takeBack(accepted);
        isFrozen(false);
    }

    @Test
    void erasesWhoeverIsDueThoughNobodyAskedAndMayBeTakenBackAlike() {
        for (int i = 0; i < 2; i++) {
            Events.send(
                    "cesizen.account",
                    UUID.randomUUID().toString(),
                    "fr.cesizen.account.erasure-due.v1",
                    lea.person(),
                    "{\"cause\":\"inactive\"}");
        }
        isFrozen(true);
        assertThat(GdprDatabaseFixture.erasures(lea.person())).isOne();
        var request = lea.items(PrivacyClient.REQUESTS).get(0);
        assertThat(request.path("right").asString()).isEqualTo("ERASURE");
        lea.delete(PrivacyClient.REQUESTS + "/" + request.path("id").asString()).status(204);
        isFrozen(false);
        assertThat(GdprDatabaseFixture.erasures(lea.person())).isZero();
    }
}
