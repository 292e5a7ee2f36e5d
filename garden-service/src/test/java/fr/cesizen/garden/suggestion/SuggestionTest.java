package fr.cesizen.garden.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.PracticeDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.garden.TestConsumer;
import fr.cesizen.garden.suggestion.rule.PoolCell;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SuggestionTest {

    private static final String SUGGESTIONS = "/api/v1/practice/suggestions";
    private static final List<String> MEMORY = List.of("practised_exercise", "suggestion_made", "suggestion_refusal");

    @Autowired
    GardenClient api;

    @Autowired
    ScheduledJobs jobs;

    @Autowired
    SuggestionLearningService learning;

    @Autowired
    Transactions tx;

    @Autowired
    Clock clock;

    private final UUID person = UUID.randomUUID();

    @Test
    void keepsTheFixedOrderAndLearnsNothingWithoutConsent() throws Exception {
        practise(person, "coherence-365", "-0.5", "0.5");

        var answer = suggest(person, "{\"breathHold\":true}");
        assertThat(answer.path("basis").asString()).isEqualTo("no-consent");
        assertThat(answer.has("id")).isFalse();
        assertThat(answer.path("items").valueStream().map(item -> item.path("protocol")
                        .asString()))
                .startsWith("coherence-365", "cesi-46", "cyclic-sigh")
                .hasSize(7);
        assertThat(answer.path("items").path(0).path("reason").asString()).contains("Ordre fixe");
        for (var table : MEMORY) {
            assertThat(StoredRows.of(person, "garden." + table)).as(table).isZero();
        }
        problem(refuse(person, "{\"protocol\":\"cesi-55\"}"), 409, "personalisation-off");
    }

    @Test
    void suggestsFromOwnSessionsWithConsentAndSaysWhy() throws Exception {
        consent(person, true);
        for (var after : new String[] {"0.1", "0.2", "0.3"}) {
            practise(person, "cesi-46", "-0.4", after);
        }
        practise(person, "cesi-55", "-0.4", "-0.5");
        practise(person, "cesi-55", null, "-0.5"); // nothing to compare with

        var answer = suggest(person, "{\"valence\":-0.4,\"arousal\":0.5,\"minutes\":5}");
        assertThat(answer.path("basis").asString()).isEqualTo("personal");
        var items = answer.path("items").valueStream().toList();
        assertThat(items)
                .hasSize(4)
                .allMatch(item -> !item.path("breathHold").asBoolean())
                .allMatch(item -> item.path("cycles").asInt() <= 60);
        assertThat(items.stream()
                        .mapToDouble(item -> item.path("propensity").asDouble())
                        .sum())
                .isBetween(0.99999, 1.00001);
        assertThat(item(answer, "cesi-46").path("sessions").asInt()).isEqualTo(3);
        assertThat(item(answer, "cesi-46").path("cycles").asInt()).isEqualTo(30);
        assertThat(item(answer, "cesi-46").path("reason").asString()).contains("3 séances", "+0,60", "+0,45", "n = 3");
        assertThat(item(answer, "cesi-55").path("reason").asString()).contains("Votre séance", "\u22120,10", "n = 1");
        assertThat(item(answer, "cyclic-sigh").path("reason").asString()).contains("pas encore", "n = 0");
        assertThat(item(answer, "cesi-46").path("propensity").asDouble())
                .isGreaterThan(item(answer, "cesi-55").path("propensity").asDouble());

        assertThat(PracticeDatabaseFixture.suggestionsMade(
                        person,
                        answer.path("id").asString(),
                        items.get(0).path("protocol").asString(),
                        4))
                .isEqualTo(1);
    }

    @Test
    void learnsFromASessionThatIsCompletedWithBothMoodsUntilItIsDeleted() throws Exception {
        consent(person, true);
        var session = api.startedAgo(person, 5, "{\"protocol\":\"cesi-46\",\"moodBefore\":-0.4}");
        api.complete(person, session, "{\"completedCycles\":3,\"moodAfter\":0.1}")
                .expectStatus()
                .isOk();
        api.complete(person, session, "{\"completedCycles\":3,\"moodAfter\":0.1}")
                .expectStatus()
                .isOk();
        assertThat(PracticeDatabaseFixture.learnedFrom(person, session)).isEqualTo(1);
        api.delete(person, session).expectStatus().isNoContent();
        assertThat(PracticeDatabaseFixture.learnedFrom(person, session)).isZero();
    }

    @Test
    void tiesASessionToTheSuggestionThatItFollows() throws Exception {
        consent(person, true);
        var first = suggest(person, "{}").path("items").path(0).path("protocol").asString();
        practise(person, first, "0", "0.2");
        assertThat(PracticeDatabaseFixture.learnedFromSuggestions(person)).isEqualTo(1);
    }

    @Test
    void suggestsLessOfWhatIsRefusedUntilEverythingIsForgotten() throws Exception {
        consent(person, true);
        double before =
                item(suggest(person, "{}"), "cyclic-sigh").path("propensity").asDouble();
        for (int i = 0; i < 5; i++) {
            refuse(person, "{\"protocol\":\"cyclic-sigh\"}").expectStatus().isNoContent();
        }
        assertThat(StoredRows.of(person, "garden.suggestion_refusal")).isEqualTo(3);
        assertThat(item(suggest(person, "{}"), "cyclic-sigh").path("propensity").asDouble())
                .isLessThan(before / 10);

        api.as(person).delete().uri(SUGGESTIONS).exchange().expectStatus().isNoContent();
        for (var table : MEMORY) {
            assertThat(StoredRows.of(person, "garden." + table)).as(table).isZero();
        }
        assertThat(item(suggest(person, "{}"), "cyclic-sigh").path("propensity").asDouble())
                .isBetween(before - 1e-6, before + 1e-6);
    }

    @Test
    void isSwitchedOffAndOnAgain() throws Exception {
        consent(person, true);
        turn("{\"enabled\":false}").expectStatus().isOk();
        practise(person, "cesi-46", "0", "0.3");
        assertThat(suggest(person, "{}").path("basis").asString()).isEqualTo("off");
        assertThat(StoredRows.of(person, "garden.practised_exercise")).isZero();
        api.as(person)
                .get()
                .uri(SUGGESTIONS + "/settings")
                .exchange()
                .expectBody()
                .jsonPath("$.enabled")
                .isEqualTo(false);
        turn("{\"enabled\":true}").expectStatus().isOk();
        assertThat(suggest(person, "{}").path("basis").asString()).isEqualTo("personal");
    }

    @Test
    void forgetsEverythingWhenTheConsentIsWithdrawn() throws Exception {
        consent(person, true);
        practise(person, "cesi-46", "0", "0.3");
        suggest(person, "{}");
        refuse(person, "{\"protocol\":\"cesi-55\"}").expectStatus().isNoContent();
        consent(person, false);
        for (var table : MEMORY) {
            assertThat(StoredRows.of(person, "garden." + table)).as(table).isZero();
        }
        assertThat(suggest(person, "{}").path("basis").asString()).isEqualTo("no-consent");
    }

    @Test
    void takesTheSignUpFormUntilTheSettingsSayOtherwise() throws Exception {
        consent(person, false);
        signUp(person, "personalisation");
        var somebody = UUID.randomUUID();
        signUp(somebody, "journal", "personalisation");
        await().until(() -> suggest(somebody, "{}").path("basis").asString().equals("personal"));
        assertThat(suggest(person, "{}").path("basis").asString()).isEqualTo("no-consent");
    }

    @Test
    void poolsTenPeopleAndForgetsThoseWhoLeave() throws Exception {
        PracticeDatabaseFixture.forgetAllConsents();
        for (int i = 0; i < PoolCell.FEWEST_PEOPLE; i++) {
            var one = i == 0 ? person : UUID.randomUUID();
            PracticeDatabaseFixture.consent(one);
            practise(one, "box-4444", "-0.5", "0.5");
        }
        jobs.run("response-pool");
        assertThat(PracticeDatabaseFixture.pooledPeople("box-4444")).isEqualTo(10);
        assertThat(PracticeDatabaseFixture.pools()).isEqualTo(3);

        consent(person, false);
        jobs.run("response-pool");
        assertThat(PracticeDatabaseFixture.pools()).isZero();
    }

    @Test
    void exportsWhatWasLearnedAndKeepsTheFixedOrderWhileRestricted() throws Exception {
        consent(person, true);
        practise(person, "cesi-46", "-0.4", "0.1");
        suggest(person, "{\"valence\":-0.4,\"arousal\":-0.5}");
        refuse(person, "{\"protocol\":\"cesi-55\"}").expectStatus().isNoContent();
        assertThat(section("suggestion-learning")).contains("cesi-46", "\"before\":\"LOW\"", "0.5");
        assertThat(section("suggestions-made")).contains("propensity", "UNPLEASANT_CALM");
        assertThat(section("suggestion-refusals")).contains("cesi-55");
        assertThat(section("suggestion-settings")).contains("\"consented\":true");

        TestConsumer.publish(
                "cesizen.privacy",
                "fr.cesizen.privacy.restriction-changed.v1",
                person,
                UUID.randomUUID(),
                "{\"restricted\":true}");
        await().until(() -> StoredRows.of(person, "garden.restriction") == 1);
        assertThat(suggest(person, "{}").path("basis").asString()).isEqualTo("restricted");
        problem(refuse(person, "{\"protocol\":\"cesi-55\"}"), 423, "restricted");
        problem(turn("{\"enabled\":false}"), 423, "restricted");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                  | 400 | invalid-request
        {"protocol":null}                   | 400 | invalid-request
        {"protocol":5}                      | 400 | malformed-request
        {"protocol":"cesi-55","why":"x"}    | 400 | malformed-request
        {"protocol":"none"}                 | 422 | unknown-protocol
        """)
    void refusesFeedbackThatItCannotUse(String body, int status, String slug) {
        problem(refuse(person, body), status, slug);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"valence":1.01}             | 400 | invalid-request   | /valence
        {"valence":"good"}           | 400 | malformed-request | /valence
        {"arousal":-1.01}            | 400 | invalid-request   | /arousal
        {"minutes":0}                | 400 | invalid-request   | /minutes
        {"minutes":61}               | 400 | invalid-request   | /minutes
        {"minutes":2.5}              | 400 | malformed-request | /minutes
        {"breathHold":"maybe"}       | 400 | malformed-request | /breathHold
        {"zone":"Europe/Atlantis"}   | 422 | unknown-zone      | /zone
        {"person":"x"}               | 400 | malformed-request | /person
        """)
    void refusesAQuestionThatItCannotAnswer(String body, int status, String slug, String pointer) {
        ask(person, body)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void refusesASwitchThatSaysNothing() {
        problem(turn("{}"), 400, "invalid-request");
    }

    private static JsonNode item(JsonNode answer, String protocol) {
        return answer.path("items")
                .valueStream()
                .filter(item -> item.path("protocol").asString().equals(protocol))
                .findFirst()
                .orElseThrow();
    }

    /** Five minutes, as the end of a session tells of them. */
    private void practise(UUID whose, String protocol, @Nullable String before, String after) {
        var practised = new PractisedExercise(
                UUID.randomUUID(),
                protocol,
                clock.instant(),
                ZoneId.of("Europe/Paris"),
                Duration.ofMinutes(5),
                before == null ? null : new BigDecimal(before),
                null,
                new BigDecimal(after));
        StepVerifier.create(tx.as(
                        Actor.person(whose), learning.learn(whose, practised).then(learning.learn(whose, practised))))
                .verifyComplete();
    }

    private JsonNode suggest(UUID whose, String body) {
        return Objects.requireNonNull(ask(whose, body)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec ask(UUID whose, String body) {
        return api.as(whose)
                .post()
                .uri(SUGGESTIONS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec refuse(UUID whose, String body) {
        return api.as(whose)
                .post()
                .uri(SUGGESTIONS + "/feedback")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec turn(String body) {
        return api.as(person)
                .put()
                .uri(SUGGESTIONS + "/settings")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static void signUp(UUID whose, String... purposes) {
        var consents = Stream.of(purposes)
                .map(purpose -> "{\"purpose\":\"" + purpose + "\",\"granted\":true,\"version\":\"1\"}")
                .collect(Collectors.joining(",", "{\"language\":\"fr\",\"consents\":[", "]}"));
        var id = UUID.randomUUID().toString();
        Events.send("cesizen.account", id, "fr.cesizen.account.signed-up.v1", whose, consents);
    }

    private static void consent(UUID whose, boolean granted) {
        TestConsumer.publish(
                "cesizen.privacy",
                "fr.cesizen.consent.changed.v1",
                whose,
                UUID.randomUUID(),
                "{\"purpose\":\"personalisation\",\"granted\":" + granted + ",\"version\":\"2026-11\"}");
        await().until(() -> PracticeDatabaseFixture.consents(whose, granted) == 1);
    }

    private String section(String name) {
        return String.valueOf(api.as(person)
                .get()
                .uri("/internal/personal-data/" + name)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static void problem(ResponseSpec answer, int status, String slug) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.type").isEqualTo("/problems/" + slug);
    }
}
