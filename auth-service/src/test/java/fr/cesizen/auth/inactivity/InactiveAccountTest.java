package fr.cesizen.auth.inactivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.Browser;
import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.TestMailbox;
import fr.cesizen.auth.account.AccountDatabaseFixture;
import fr.cesizen.auth.account.SignedUpPerson;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An account that nobody uses, with real mails and the real identity server; its days are moved into the past. */
@ServiceTest
class InactiveAccountTest {

    private static final String WARNING = "CESIZen : votre compte sera effacé si vous ne revenez pas";

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    SignedUpPerson lea;

    @BeforeEach
    void someoneNew() {
        lea = SignedUpPerson.at(api);
        jobs.run("inactive-account");
    }

    private long warnings() {
        return TestMailbox.subjects(lea.email()).stream()
                .filter(WARNING::equals)
                .count();
    }

    private void letDaysPass(int days) {
        AccountDatabaseFixture.letDaysPass(lea.id(), days);
        jobs.run("inactive-account");
    }

    @Test
    void warnsThreeTimesAndThenHasTheAccountErased() {
        letDaysPass(600);
        assertThat(warnings()).isZero();
        letDaysPass(2 * 366 - 60 - 600);
        assertThat(warnings()).isOne();
        jobs.run("inactive-account");
        letDaysPass(29);
        assertThat(warnings()).isOne();
        letDaysPass(1);
        assertThat(warnings()).isEqualTo(2);
        letDaysPass(23);
        assertThat(warnings()).isEqualTo(3);
        letDaysPass(7);
        assertThat(warnings()).isEqualTo(3);
        var due = Events.one(lea.id(), "cesizen.account", "fr.cesizen.account.erasure-due.v1", 2);
        assertThat(new String(Objects.requireNonNull(due.getData()).toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"cause\":\"inactive\"}");
    }

    /** Whom nobody can warn any more, and who cannot come back either. */
    @Test
    void endsWithoutAWarningWhatHasNoUserAtKeycloak() {
        TestKeycloak.users().delete(lea.id().toString()).close();
        letDaysPass(2 * 365 - 1);
        letDaysPass(2);
        var due = Events.one(lea.id(), "cesizen.account", "fr.cesizen.account.erasure-due.v1", 2);
        assertThat(new String(Objects.requireNonNull(due.getData()).toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"cause\":\"inactive\"}");
        assertThat(warnings()).isZero();
        letDaysPass(1);
        assertThat(Events.about(lea.id(), "cesizen.account", 2)).hasSize(2);
    }

    @Test
    void startsAnewWhenThePersonSignsIn() throws Exception {
        letDaysPass(2 * 366);
        assertThat(warnings()).isOne();
        assertThat(new Browser().signIn(lea.email(), lea.password())).isPresent();
        assertThat(TestKeycloak.users()
                        .get(lea.id().toString())
                        .toRepresentation()
                        .firstAttribute("signedInOn"))
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).toString());
        letDaysPass(60);
        letDaysPass(60);
        assertThat(warnings()).isOne();
    }

    @Test
    void leavesWhoeverRestrictedTheProcessingAlone() {
        PrivacyEvents.restrict(lea.id(), true);
        await().until(() -> StoredRows.of(lea.id(), "auth.restriction") == 1);
        letDaysPass(2 * 366);
        assertThat(warnings()).isZero();
    }
}
