package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.account.LanguageChangeRepository.PendingLanguage;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.test.ApiClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of language reaches Keycloak, whichever call is lost. */
@ServiceTest
class LanguageTest {

    @Autowired
    ApiClient api;

    @Autowired
    AccountClient client;

    @Autowired
    KeycloakUserClient identities;

    @Autowired
    LanguageChangeRepository languages;

    @Autowired
    ProfileChangeService changes;

    private KeycloakFault trouble;
    private UUID person;

    @BeforeEach
    void begin() throws IOException {
        trouble = new KeycloakFault();
        person = client.lea(trouble.email);
    }

    @AfterEach
    void end() throws IOException {
        trouble.close();
    }

    private List<String> locale() {
        var attributes =
                TestKeycloak.users().get(person.toString()).toRepresentation().getAttributes();
        return attributes.getOrDefault("locale", List.of());
    }

    private long pending() {
        return AccountDatabaseFixture.pendingLanguages(person);
    }

    private void letTimePass(String time) {
        AccountDatabaseFixture.letTimePassSinceLanguage(person, time);
    }

    /** Changes the language while Keycloak hears nothing from this service. */
    private void changeUnheard(String language, int version) {
        var body = change("L\u00e9a");
        body.put("language", language);
        TestKeycloak.withoutRights(
                () -> client.change(person, "\"" + version + "\"", body).status(200));
    }

    @Test
    void tellsKeycloakAtOnce() {
        assertThat(locale()).containsExactly("fr");
        client.change(person, "\"0\"", change("L\u00e9a")).status(200);
        assertThat(locale()).containsExactly("en");
        assertThat(pending()).isZero();
    }

    @Test
    void leavesKeycloakAloneWhenTheLanguageStays() {
        var same = change("L\u00e9o");
        same.put("language", "fr");
        TestKeycloak.withoutRights(() -> client.change(person, "\"0\"", same).status(200));
        assertThat(pending()).isZero();
    }

    @Test
    void storesTheChangeAndTellsKeycloakLaterWhenItIsAway() {
        changeUnheard("en", 0);
        assertThat(locale()).containsExactly("fr");
        assertThat(pending()).isOne();

        letTimePass("2 minutes");
        await().untilAsserted(() -> assertThat(locale()).containsExactly("en"));
        assertThat(pending()).as("the lost call might still arrive").isOne();
        letTimePass("11 minutes");
        await().until(() -> pending() == 0);
    }

    @Test
    void tellsKeycloakTheLatestLanguageWhicheverChangeIsRepeated() {
        changeUnheard("en", 0);
        changeUnheard("fr", 1);
        // The first call arrives after all, and late.
        identities.changeLanguage(person, "en").block();
        letTimePass("11 minutes");
        await().until(() -> pending() == 0);
        assertThat(locale()).containsExactly("fr");
    }

    @Test
    void keepsAChangeOfWhichKeycloakWasToldAnotherLanguage() {
        changeUnheard("en", 0);
        var change = Objects.requireNonNull(
                        languages.take(Duration.ZERO, Duration.ofMinutes(10)).block())
                .stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
        languages.drop(change.id(), "fr").block();
        assertThat(pending()).isOne();
        changes.tellKeycloak(new PendingLanguage(change.id(), person, true)).block();
        assertThat(pending()).isZero();
        assertThat(locale()).containsExactly("en");
    }

    @Test
    void doesNotOpenAnAccountThatIsClosedMeanwhile() {
        changeUnheard("en", 0);
        client.deactivate(person).status(204);
        letTimePass("11 minutes");
        await().until(() -> pending() == 0);
        assertThat(locale()).containsExactly("en");
        assertThat(trouble.isEnabled()).isFalse();
    }
}
