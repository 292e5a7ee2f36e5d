package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.identity.KeycloakMailClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

/** Whichever side fails, whenever: in the end there is a whole account, or no trace of one. */
@ServiceTest
class SignUpFaultsTest {

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @Autowired
    KeycloakMailClient mails;

    @Autowired
    TakenAddressService taken;

    @Autowired
    SignUpRepository signUps;

    @Autowired
    AccountService accounts;

    @Autowired
    UuidGenerator ids;

    private SignUpService signUp;
    private KeycloakFault trouble;

    @BeforeEach
    void begin() throws IOException {
        trouble = new KeycloakFault();
        signUp = new SignUpService(
                trouble.throughTheDoor, mails, taken, signUps, accounts, ids, new SimpleMeterRegistry());
    }

    @AfterEach
    void end() throws IOException {
        trouble.close();
    }

    @Test
    void leavesNothingWhenKeycloakIsAway() {
        trouble.door.shut();
        assertThatThrownBy(() -> signUp.signUp(trouble.account()).block())
                .isInstanceOf(DataAccessResourceFailureException.class);
        trouble.letTimePass("11 minutes");
        trouble.assertNoTrace();
    }

    @Test
    void deletesTheUserWhoseCreationWasNeverConfirmed() {
        trouble.door.swallowAnswers();
        assertThatThrownBy(() -> signUp.signUp(trouble.account()).block())
                .isInstanceOf(DataAccessResourceFailureException.class);
        trouble.awaitTheUser();
        trouble.letTimePass("2 minutes");
        trouble.assertNoTrace();
    }

    @Test
    void deletesTheUserWhenTheDatabaseRefusesTheProfile() {
        var body = body(trouble.email);
        body.put("name", trouble.refused);
        assertThat(client.signUp(body).status(500).text()).doesNotContain(trouble.refused);
        trouble.assertNoTrace();
    }

    @Test
    void deletesTheUserLaterWhenKeycloakIsAwayAsWell() throws Exception {
        try (var pause = new AccountDatabaseFixture.Pause()) {
            var failing = signUp.signUp(trouble.refusedAccount()).toFuture();
            trouble.awaitTheUser();
            trouble.door.shut();
            pause.end();
            assertThatThrownBy(failing::join).isNotNull();
        }
        assertThat(TestKeycloak.withEmail(trouble.email)).hasSize(1);
        trouble.letTimePass("2 minutes");
        trouble.assertNoTrace();
    }

    @Test
    void givesUpASignUpThatRecoveryOvertook() throws Exception {
        try (var pause = new AccountDatabaseFixture.Pause()) {
            var slow = signUp.signUp(trouble.account()).toFuture();
            trouble.awaitTheUser();
            trouble.letTimePass("2 minutes");
            await().until(() -> TestKeycloak.withEmail(trouble.email).isEmpty());
            pause.end();
            assertThatThrownBy(slow::join).hasRootCauseInstanceOf(IllegalStateException.class);
        }
        trouble.assertNoTrace();
    }

    @Test
    void finishesAnAccountThatKeycloakCouldNotBeToldToEnable() throws Exception {
        try (var pause = new AccountDatabaseFixture.Pause()) {
            var stored = signUp.signUp(trouble.account()).toFuture();
            pause.awaitSomebody();
            trouble.door.shut();
            pause.end();
            assertThat(stored.join()).isNotNull();
        }
        assertThat(trouble.isEnabled()).isFalse();
        trouble.letTimePass("2 minutes");
        trouble.assertWhole();
    }
}
