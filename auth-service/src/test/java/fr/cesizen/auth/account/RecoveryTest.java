package fr.cesizen.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.transactions.Actor;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

/** What a crash leaves behind is settled: finished when it was stored, undone when it was not. */
@ServiceTest
class RecoveryTest {

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @Autowired
    KeycloakUserClient identities;

    @Autowired
    SignUpRepository signUps;

    @Autowired
    AccountService accounts;

    @Autowired
    UuidGenerator ids;

    private KeycloakFault trouble;

    @BeforeEach
    void begin() throws IOException {
        trouble = new KeycloakFault();
    }

    @AfterEach
    void end() throws IOException {
        trouble.close();
    }

    @Test
    void looksAgainForAUserThatKeycloakMayStillBeMaking() {
        var late = ids.next();
        signUps.start(late).block();
        trouble.letTimePass("2 minutes");
        await().until(() -> AccountDatabaseFixture.isAbandoned(late));

        identities.create(trouble.account().identity(late)).block();
        trouble.letTimePass("2 minutes");
        trouble.assertNoTrace();
    }

    @Test
    void deletesTheUserOfASignUpThatCrashedBeforeTheProfile() {
        var crashed = ids.next();
        signUps.start(crashed).block();
        identities.create(trouble.account().identity(crashed)).block();
        trouble.letTimePass("2 minutes");
        trouble.assertNoTrace();
    }

    @Test
    void finishesASignUpThatCrashedAfterTheProfile() {
        var crashed = ids.next();
        var account = trouble.account();
        signUps.start(crashed)
                .then(identities.create(account.identity(crashed)))
                .flatMap(person -> accounts.store(crashed, person, account, OpeningStep.NONE))
                .block();
        trouble.letTimePass("2 minutes");
        trouble.assertWhole();
    }

    /** Recovery would enable the user again. */
    @Test
    void forgetsASignUpThatWasNotTickedOffWhenItsAccountIsClosed() {
        var signUp = ids.next();
        var account = trouble.account();
        var person = Objects.requireNonNull(signUps.start(signUp)
                .then(identities.create(account.identity(signUp)))
                .delayUntil(created -> accounts.store(signUp, created, account, OpeningStep.NONE))
                .delayUntil(identities::enable)
                .block());
        assertThat(AccountDatabaseFixture.isUnderRecovery(person)).isTrue();
        new DeactivationService(accounts, identities)
                .deactivate(person)
                .contextWrite(context -> context.put(Actor.class, Actor.person(person)))
                .block();
        assertThat(AccountDatabaseFixture.isUnderRecovery(person)).isFalse();
        assertThat(trouble.isEnabled()).isFalse();
    }

    @Test
    void closesAnAccountOfWhichKeycloakDidNotHear() {
        var person = client.lea(trouble.email);
        trouble.door.shut();
        assertThatThrownBy(() -> new DeactivationService(accounts, trouble.throughTheDoor)
                        .deactivate(person)
                        .contextWrite(context -> context.put(Actor.class, Actor.person(person)))
                        .block())
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(trouble.isEnabled()).isTrue();

        AccountDatabaseFixture.letTimePassSinceTheChange(person);
        await().untilAsserted(() -> assertThat(trouble.isEnabled()).isFalse());
        await().until(() -> AccountDatabaseFixture.isClosed(person));
    }
}
