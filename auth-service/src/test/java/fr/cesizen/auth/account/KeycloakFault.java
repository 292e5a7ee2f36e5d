package fr.cesizen.auth.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.FaultyProxy;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.identity.KeycloakClientFixtures;
import fr.cesizen.auth.identity.KeycloakUserClient;
import java.io.IOException;
import java.util.UUID;

/** One sign-up and what can go wrong with it: a door before Keycloak, a trap in the database ({@link AccountDatabaseFixture}), time that passes. */
final class KeycloakFault implements AutoCloseable {

    final String email = AccountFixtures.email();
    /** A name whose profile waits while a {@link AccountDatabaseFixture.Pause} lasts. */
    final String name = "Lente " + UUID.randomUUID();
    /** A name whose profile the database refuses, after the same wait. */
    final String refused = "Refusée " + UUID.randomUUID();

    final FaultyProxy door;
    final KeycloakUserClient throughTheDoor;

    KeycloakFault() throws IOException {
        AccountDatabaseFixture.setTheTrap();
        door = new FaultyProxy(TestKeycloak.url());
        throughTheDoor = KeycloakClientFixtures.users(door.url());
        // A token is had now, so that the next answer to be lost is the one of the call itself.
        throughTheDoor.createdBy(UUID.randomUUID()).block();
    }

    NewAccount account() {
        return AccountFixtures.lea(email, name);
    }

    NewAccount refusedAccount() {
        return AccountFixtures.lea(email, refused);
    }

    void letTimePass(String time) {
        AccountDatabaseFixture.letTimePassSinceSignUp(time);
    }

    void awaitTheUser() {
        await().until(() -> TestKeycloak.withEmail(email).size() == 1);
    }

    boolean isEnabled() {
        return TestKeycloak.withEmail(email).get(0).isEnabled();
    }

    void assertNoTrace() {
        await().untilAsserted(() -> {
            assertThat(AccountDatabaseFixture.signUps()).isZero();
            assertThat(TestKeycloak.withEmail(email)).isEmpty();
        });
        assertThat(AccountDatabaseFixture.profilesNamed(name)).isZero();
        assertThat(AccountDatabaseFixture.profilesNamed(refused)).isZero();
    }

    void assertWhole() {
        await().untilAsserted(() -> assertThat(AccountDatabaseFixture.signUps()).isZero());
        var user = TestKeycloak.withEmail(email).get(0);
        assertThat(user.isEnabled()).isTrue();
        assertThat(AccountDatabaseFixture.profiles(UUID.fromString(user.getId())))
                .isOne();
    }

    @Override
    public void close() throws IOException {
        throughTheDoor.close();
        door.close();
    }
}
