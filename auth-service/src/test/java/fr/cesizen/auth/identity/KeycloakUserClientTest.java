package fr.cesizen.auth.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.platform.problems.Problem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The contract with the real server: what an upgrade of either side must not change. */
class KeycloakUserClientTest {

    private static final String PASSWORD = "une phrase que je retiens";
    private static final KeycloakUserClient STORE = new KeycloakUserClient(
            BlockingKeycloakCallsTest.settings(TestKeycloak.url(), Duration.ofSeconds(20)), new SimpleMeterRegistry());

    private final UUID signUp = UUID.randomUUID();
    private final String email = "tom." + signUp + "@example.org";

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void createsSomebodyWhoCannotSignInAndCanBeFoundByTheirSignUp() {
        var person = create();

        var user = TestKeycloak.users().get(person.toString()).toRepresentation();
        assertThat(user.isEnabled()).isFalse();
        assertThat(user.getEmail()).isEqualTo(email);
        assertThat(user.getAttributes()).containsEntry("locale", List.of("fr"));
        assertThat(STORE.createdBy(signUp).block()).containsExactly(person);
        assertThat(STORE.createdBy(UUID.randomUUID()).block()).isEmpty();
    }

    @Test
    void enablesAndForgetsTheSignUpAndKeepsTheRest() {
        var person = create();
        STORE.enable(person).then(STORE.enable(person)).block();

        var user = TestKeycloak.users().get(person.toString()).toRepresentation();
        assertThat(user.isEnabled()).isTrue();
        assertThat(user.getEmail()).isEqualTo(email);
        assertThat(user.getAttributes()).containsEntry("locale", List.of("fr")).doesNotContainKey("signup");
        assertThat(STORE.createdBy(signUp).block()).isEmpty();
    }

    @Test
    void changesTheLanguageAndNothingElse() {
        var person = create();
        STORE.changeLanguage(person, "en")
                .then(STORE.changeLanguage(UUID.randomUUID(), "en"))
                .block();

        var user = TestKeycloak.users().get(person.toString()).toRepresentation();
        assertThat(user.getAttributes()).containsEntry("locale", List.of("en")).containsKey("signup");
        assertThat(user.getEmail()).isEqualTo(email);
        assertThat(user.isEnabled()).isFalse();
    }

    @Test
    void disablesAndDeletesAndMayRepeatBoth() {
        var person = create();
        STORE.disable(person).then(STORE.disable(person)).block();
        assertThat(TestKeycloak.users()
                        .get(person.toString())
                        .toRepresentation()
                        .getAttributes())
                .containsKeys("locale", "signup");
        assertThat(TestKeycloak.users()
                        .get(person.toString())
                        .toRepresentation()
                        .isEnabled())
                .isFalse();

        assertThat(STORE.email(person).block()).isEqualTo(email);
        STORE.delete(person).then(STORE.delete(person)).block();
        assertThat(STORE.email(person).block()).isNull();
        assertThat(TestKeycloak.withEmail(email)).isEmpty();
        STORE.enable(person).then(STORE.disable(person)).block();
    }

    @Test
    void refusesATakenEmailAndWeakPasswords() {
        create();
        assertRefused(email, PASSWORD, "email-taken", "/email");
        var other = "other." + email;
        assertRefused(other, "trop court", "password-too-short", "/password");
        assertRefused(other, other, "password-is-email", "/password");
        assertRefused("not an e-mail", PASSWORD, "email-refused", "/email");
        assertThat(TestKeycloak.withEmail(other)).isEmpty();
    }

    @Test
    void showsNeitherEmailNorPassword() {
        assertThat(new NewIdentity(email, PASSWORD, "fr", signUp).toString())
                .doesNotContain(email)
                .doesNotContain(PASSWORD);
    }

    private UUID create() {
        var person =
                STORE.create(new NewIdentity(email, PASSWORD, "fr", signUp)).block();
        assertThat(person).isNotNull();
        return person;
    }

    private void assertRefused(String address, String password, String slug, String pointer) {
        assertThatThrownBy(() -> STORE.create(new NewIdentity(address, password, "fr", signUp))
                        .block())
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.faults())
                        .containsExactly(new Problem.FieldError(pointer, slug)));
    }
}
