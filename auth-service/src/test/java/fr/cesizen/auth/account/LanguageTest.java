package fr.cesizen.auth.account;

import static fr.cesizen.auth.account.AccountFixtures.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.auth.ServiceTest;
import fr.cesizen.auth.TestKeycloak;
import fr.cesizen.auth.account.LanguageChangeRepository.PendingLanguage;
import fr.cesizen.auth.identity.KeycloakUserClient;
import fr.cesizen.platform.test.Database;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A change of language reaches Keycloak, whichever call is lost. */
@ServiceTest
class LanguageTest {

    @Autowired
    WebTestClient http;

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
        person = new AccountClient(http).lea(trouble.email);
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
        return Database.count("select count(*) from auth.language_change where person = '" + person + "'");
    }

    private void letTimePass(String time) {
        Database.run("set search_path = auth; update language_change set taken_at = taken_at - interval '" + time
                + "', made_at = made_at - interval '" + time + "' where person = '" + person + "'");
    }

    /** Changes the language while Keycloak hears nothing from this service. */
    private void changeUnheard(String language, int version) {
        var body = change("L\u00e9a");
        body.put("language", language);
        TestKeycloak.withoutRights(() -> new AccountClient(http)
                .change(person, "\"" + version + "\"", body)
                .expectStatus()
                .isOk());
    }

    @Test
    void tellsKeycloakAtOnce() {
        assertThat(locale()).containsExactly("fr");
        new AccountClient(http)
                .change(person, "\"0\"", change("L\u00e9a"))
                .expectStatus()
                .isOk();
        assertThat(locale()).containsExactly("en");
        assertThat(pending()).isZero();
    }

    @Test
    void leavesKeycloakAloneWhenTheLanguageStays() {
        var same = change("L\u00e9o");
        same.put("language", "fr");
        TestKeycloak.withoutRights(() -> new AccountClient(http)
                .change(person, "\"0\"", same)
                .expectStatus()
                .isOk());
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
        new AccountClient(http).deactivate(person).expectStatus().isNoContent();
        letTimePass("11 minutes");
        await().until(() -> pending() == 0);
        assertThat(locale()).containsExactly("en");
        assertThat(trouble.isEnabled()).isFalse();
    }
}
