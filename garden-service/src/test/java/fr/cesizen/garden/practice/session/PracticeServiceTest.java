package fr.cesizen.garden.practice.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.PracticeDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.garden.TestConsumer;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.StoredRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class PracticeServiceTest {

    private static final String MOODY = "{\"protocol\":\"cesi-55\",\"moodBefore\":-0.4,\"zone\":\"Europe/Paris\"}";
    private static final String BETTER = "{\"completedCycles\":28,\"moodAfter\":0.35}";

    @Autowired
    ManagementClient operators;

    @Autowired
    GardenClient api;

    private final UUID person = UUID.randomUUID();

    @Test
    void listsTheExercisesToAnyoneInTheirLanguage() {
        api.anyone()
                .get()
                .uri(GardenClient.PROTOCOLS)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Language", "fr")
                .expectHeader()
                .valueEquals("Vary", "Accept-Language")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(7)
                .jsonPath("$.items[0].name")
                .isEqualTo("Méthode 7-4-8")
                .jsonPath("$.notice")
                .value(String.class, notice -> assertThat(notice).startsWith("Pratiquez assis"));
        api.anyone()
                .get()
                .uri(GardenClient.PROTOCOLS)
                .header("Accept-Language", "en-GB,fr;q=0.5")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Language", "en")
                .expectBody()
                .jsonPath("$.items[6].name")
                .isEqualTo("Cyclic (physiological) sighing")
                .jsonPath("$.items[6].phases[1].type")
                .isEqualTo("HOLD_IN")
                .jsonPath("$.items[6].phases[1].millis")
                .isEqualTo(500);
    }

    @Test
    void leavesOutEveryBreathHoldWhenAsked() {
        api.anyone()
                .get()
                .uri(GardenClient.PROTOCOLS + "?breathHold=false")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].code")
                .isEqualTo(List.of("cesi-55", "cesi-46", "coherence-365", "cyclic-sigh"));
        api.anyone()
                .get()
                .uri(GardenClient.PROTOCOLS + "?breathHold=true")
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].code")
                .isEqualTo(List.of("cesi-748", "weil-478", "box-4444"));
    }

    @Test
    void keepsASessionFromItsStartToItsEnd() {
        var id = api.startedAgo(person, 5, MOODY);
        api.as(person)
                .get()
                .uri(GardenClient.SESSIONS + "/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.plannedCycles")
                .isEqualTo(30)
                .jsonPath("$.moodBefore")
                .isEqualTo(-0.4)
                .jsonPath("$.completedAt")
                .doesNotExist();

        api.complete(person, id, BETTER)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.completedCycles")
                .isEqualTo(28)
                .jsonPath("$.moodAfter")
                .isEqualTo(0.35)
                .jsonPath("$.day")
                .exists();
        api.as(person)
                .get()
                .uri(GardenClient.SESSIONS + "/" + id)
                .exchange()
                .expectBody()
                .jsonPath("$.moodBefore")
                .isEqualTo(-0.4)
                .jsonPath("$.moodAfter")
                .isEqualTo(0.35);
    }

    @Test
    void letsTheGardenGrowOnceHoweverOftenTheSameIsSaid() throws Exception {
        var id = api.startedAgo(person, 5, MOODY);
        api.complete(person, id, BETTER).expectStatus().isOk();
        api.complete(person, id, "{\"moodAfter\":0.35,\"completedCycles\":28}")
                .expectStatus()
                .isOk();
        api.complete(person, id, BETTER)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.completedCycles")
                .isEqualTo(28);
        api.complete(person, id, "{\"completedCycles\":28}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/already-completed");

        api.as(person)
                .get()
                .uri(GardenClient.GARDEN)
                .exchange()
                .expectHeader()
                .valueEquals("Content-Language", "fr")
                .expectBody()
                .jsonPath("$.level")
                .isEqualTo(1)
                .jsonPath("$.points")
                .isEqualTo(10)
                .jsonPath("$.toNextLevel")
                .isEqualTo(40)
                .jsonPath("$.practiceDays")
                .isEqualTo(1)
                .jsonPath("$.lastGrowth")
                .exists()
                .jsonPath("$.elements[0].kind")
                .isEqualTo("bamboo")
                .jsonPath("$.elements[0].name")
                .isEqualTo("Bambou")
                .jsonPath("$.elements[0].count")
                .isEqualTo(1);
        assertThat(StoredRows.of(person, "garden.growth")).isOne();
    }

    @Test
    void tellsWhatWasBreathedAndNeverHowItFelt() {
        var id = api.startedAgo(person, 5, MOODY);
        api.complete(person, id, BETTER).expectStatus().isOk();

        var practised = TestConsumer.await("cesizen.practice", person, 1).get(0);
        assertThat(practised.type()).isEqualTo("fr.cesizen.practice.session-completed.v1");
        assertThat(practised.data())
                .contains(
                        "\"session\":\"" + id + "\"",
                        "\"protocol\":\"cesi-55\"",
                        "\"completedCycles\":28",
                        "\"day\":\"",
                        "\"kind\":\"breathing\"",
                        "\"practisedMillis\":280000")
                .doesNotContain("mood", "0.35", "person");
    }

    /** What a client calculated from a slider; the journal rounds a valence in the same way. */
    @Test
    void roundsAMoodToTheTwoDecimalsOfTheSchema() {
        for (var mood : List.of("0.30000000000000004", "0.295", "0.3000", "3e-1")) {
            var id = api.startedAgo(
                    person, 5, "{\"protocol\":\"cesi-55\",\"plannedCycles\":30.0,\"moodBefore\":" + mood + "}");
            api.complete(person, id, "{\"completedCycles\":3e1,\"moodAfter\":-1e-999999999}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.completedCycles")
                    .isEqualTo(30)
                    .jsonPath("$.moodBefore")
                    .isEqualTo(0.3)
                    .jsonPath("$.moodAfter")
                    .isEqualTo(0);
        }
    }

    @Test
    void storesMoodsOfAnyValueAsCiphertextsOfOneLength() throws Exception {
        for (var mood : List.of("-1", "0", "0.07", "1", "-0.4")) {
            api.started(person, "{\"protocol\":\"cesi-55\",\"moodBefore\":" + mood + "}");
        }
        assertThat(PracticeDatabaseFixture.storedMoods(person)).isEqualTo(5);
        assertThat(PracticeDatabaseFixture.lengthsOfMoods(person)).isOne();
        assertThat(PracticeDatabaseFixture.moodsShowing("0.07", person)).isZero();
        api.as(person)
                .get()
                .uri(GardenClient.SESSIONS)
                .exchange()
                .expectBody()
                .jsonPath("$.items[*].moodBefore")
                .isEqualTo(List.of(-0.4, 1, 0.07, 0, -1));
    }

    @Test
    void completesOnceWhenManyCompleteAtOnce() throws Exception {
        var id = api.startedAgo(person, 5, MOODY);
        var answers = IntStream.rangeClosed(1, 12)
                .mapToObj(cycles -> CompletableFuture.supplyAsync(
                        () -> api.complete(person, id, "{\"completedCycles\":" + cycles + "}")
                                .returnResult(Void.class)
                                .getStatus()
                                .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(StoredRows.of(person, "garden.growth")).isOne();
    }

    @Test
    void pagesThroughAHistoryNewestFirst() {
        var started = new ArrayList<String>();
        IntStream.range(0, 5)
                .forEach(i -> started.add(0, api.started(person, MOODY).toString()));
        var read = new ArrayList<String>();
        var after = "";
        do {
            var page = page("?limit=2" + after);
            read.addAll(page.path("items").findValuesAsString("id"));
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());

        assertThat(read).isEqualTo(started);
        assertThat(page("?limit=5").hasNonNull("next")).isFalse();
    }

    @Test
    void countsSessionsByKindAndOutcome() {
        api.practised(person);
        assertThat(operators.metrics())
                .containsPattern(
                        "cesizen_meditation_sessions_total\\{.*kind=\"breathing\",outcome=\"completed\".*} [1-9]");
    }

    private JsonNode page(String query) {
        return Objects.requireNonNull(api.as(person)
                .get()
                .uri(GardenClient.SESSIONS + query)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
