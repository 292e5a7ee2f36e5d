package fr.cesizen.garden.practice.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.PracticeDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.garden.TestConsumer;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** Sessions of every kind, paused, abandoned, told afterwards and forgotten. */
@ServiceTest
class SessionServiceTest {

    /** 23:50 to 00:05 in Paris. */
    private static final String EVENING = """
        {"protocol": "cesi-55", "plannedCycles": 90, "startedAt": "2024-11-22T22:50:00.1234567Z", "zone": "Europe/Paris",
         "completedAt": "2024-11-22T23:05:00Z", "completedCycles": 84, "pausedMillis": 60000, "moodBefore": -0.4,
         "arousalBefore": 0.6, "moodAfter": 0.30, "arousalAfter": -0.2}\
        """;

    @Autowired
    GardenClient api;

    @Autowired
    ManagementClient operators;

    @Autowired
    ScheduledJobs jobs;

    private final UUID person = UUID.randomUUID();
    private final UUID id = new UuidGenerator().next();

    @Test
    void takesNoMoreCyclesThanTheElapsedTimeAllows() throws Exception {
        var session = api.started(person, "{\"protocol\":\"cesi-55\"}");
        api.complete(person, session, "{\"completedCycles\":300}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/more-than-elapsed")
                .jsonPath("$.detail")
                .isEqualTo("Le temps écoulé depuis le début, pauses déduites, n'en permet pas autant.")
                .jsonPath("$.possibleMillis")
                .exists();
        assertThat(growths()).isZero();
        state(session).jsonPath("$.state").isEqualTo("running");
    }

    @Test
    void pausesAndResumesHoweverOftenItIsSaid() {
        var session = api.startedAgo(person, 10, "{\"minutes\":20}");
        for (int i = 0; i < 2; i++) {
            api.act(person, session, "pause")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("paused")
                    .jsonPath("$.pausedAt")
                    .exists();
        }
        for (int i = 0; i < 2; i++) {
            api.act(person, session, "resumption")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("running")
                    .jsonPath("$.pausedAt")
                    .doesNotExist();
        }
        api.complete(person, session, "{}").expectStatus().isOk();
        api.act(person, session, "pause")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/session-ended");
    }

    @Test
    void countsSevenOfTwentyMinutesThatWereAbandoned() throws Exception {
        var session = api.startedAgo(person, 7, "{\"minutes\":20}");
        var reason = "{\"reason\":\"interrupted\",\"practisedMillis\":420000,\"arousalAfter\":-0.5}";
        for (int i = 0; i < 2; i++) {
            api.abandon(person, session, reason)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("abandoned")
                    .jsonPath("$.abandonReason")
                    .isEqualTo("interrupted")
                    .jsonPath("$.practisedMillis")
                    .isEqualTo(420_000)
                    .jsonPath("$.plannedMillis")
                    .isEqualTo(1_200_000)
                    .jsonPath("$.arousalAfter")
                    .isEqualTo(-0.5)
                    .jsonPath("$.completedAt")
                    .doesNotExist()
                    .jsonPath("$.endedAt")
                    .exists();
        }
        api.abandon(person, session, "{\"reason\":\"other\"}").expectStatus().isEqualTo(409);
        api.complete(person, session, "{}").expectStatus().isEqualTo(409);
        assertThat(growths()).isOne();
        assertThat(operators.metrics())
                .containsPattern(
                        "cesizen_meditation_sessions_total\\{.*kind=\"sitting\",outcome=\"abandoned\".*} [1-9]");
    }

    @Test
    void practisesWhatIsGuidedAndWhatIsOnesOwn() {
        var guided = api.startedAgo(person, 6, "{\"meditation\":\"breath-attention\"}");
        api.complete(person, guided, "{\"moodAfter\":0.2}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo("guided")
                .jsonPath("$.meditation")
                .isEqualTo("breath-attention")
                .jsonPath("$.protocol")
                .doesNotExist()
                .jsonPath("$.practisedMillis")
                .isEqualTo(300_000);
        var pattern = api.pattern(person);
        var own = api.startedAgo(person, 5, "{\"pattern\":\"" + pattern + "\"}");
        api.complete(person, own, "{\"completedCycles\":27}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.pattern")
                .isEqualTo(pattern.toString())
                .jsonPath("$.plannedCycles")
                .isEqualTo(27)
                .jsonPath("$.practisedMillis")
                .isEqualTo(297_000);

        var events = TestConsumer.await("cesizen.practice", person, 2);
        assertThat(events.get(0).data()).contains("\"protocol\":\"breath-attention\"", "\"kind\":\"guided\"");
        assertThat(events.get(1).data()).contains("\"protocol\":\"own-pattern\"", "\"completedCycles\":27");
    }

    @Test
    void takesWhatWasBreathedOfflineOnceForTheEveningOnWhichItWasBegun() throws Exception {
        for (int i = 0; i < 2; i++) {
            api.tell(person, id, EVENING)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.day")
                    .isEqualTo("2024-11-22")
                    .jsonPath("$.state")
                    .isEqualTo("completed")
                    .jsonPath("$.practisedMillis")
                    .isEqualTo(840_000)
                    .jsonPath("$.startedAt")
                    .isEqualTo("2024-11-22T22:50:00.123456Z")
                    .jsonPath("$.arousalBefore")
                    .isEqualTo(0.6);
        }
        for (var other : new String[] {
            EVENING.replace("\"completedCycles\": 84", "\"completedCycles\": 83"),
            EVENING.replace("0.30", "0.31"),
            EVENING.replace("-0.4", "-0.5"),
            EVENING.replace("23:05:00Z", "23:05:01Z"),
            EVENING.replace("22:50:00", "22:49:00"),
            EVENING.replace("cesi-55", "cesi-46")
        }) {
            api.tell(person, id, other)
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("/problems/session-differs");
        }
        assertThat(growths()).isOne();
        var somebody = UUID.randomUUID();
        api.tell(somebody, id, EVENING.replace("84", "12")).expectStatus().isOk();
    }

    @Test
    void takesItOnceWhenItIsToldManyTimesAtOnce() throws Exception {
        var answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.tell(person, id, EVENING)
                        .returnResult(Void.class)
                        .getStatus()
                        .value()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnly(200);
        assertThat(growths()).isOne();
    }

    @Test
    void takesThePatternThatWasBreathedAlthoughItIsNoLongerThere() {
        var told = "{\"pattern\":\"" + new UuidGenerator().next() + "\",\"version\":3,\"cycleMillis\":12000,"
                + "\"startedAt\":\"2024-11-22T20:00:00Z\",\"completedAt\":\"2024-11-22T20:05:00Z\",\"completedCycles\":25}";
        api.tell(person, id, told)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(3)
                .jsonPath("$.practisedMillis")
                .isEqualTo(300_000);
    }

    @Test
    void closesForgottenSessionsAndStillTakesTheirEnd() throws Exception {
        var session = api.startedAgo(person, 1_445, "{\"protocol\":\"cesi-55\",\"moodBefore\":0.1}");
        var fresh = api.startedAgo(person, 1_430, "{\"protocol\":\"cesi-55\"}");
        jobs.run("session-expiry");
        state(session)
                .jsonPath("$.state")
                .isEqualTo("abandoned")
                .jsonPath("$.abandonReason")
                .isEqualTo("expired")
                .jsonPath("$.practisedMillis")
                .isEqualTo(0);
        state(fresh).jsonPath("$.state").isEqualTo("running");
        assertThat(growths()).isZero();

        var started = api.as(person)
                .get()
                .uri(GardenClient.SESSIONS + "/" + session)
                .exchange()
                .expectBody(SessionView.class)
                .returnResult()
                .getResponseBody();
        assertThat(started).isNotNull();
        var at = started.startedAt();
        var told = "{\"protocol\":\"cesi-55\",\"moodBefore\":0.1,\"startedAt\":\"" + at + "\",\"completedAt\":\""
                + at.plusSeconds(301) + "\",\"completedCycles\":30}";
        for (int i = 0; i < 2; i++) {
            api.tell(person, session, told)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("completed")
                    .jsonPath("$.completedCycles")
                    .isEqualTo(30);
        }
        assertThat(growths()).isOne();
    }

    @Test
    void deletesASessionForGoodAndLeavesWhatGrew() throws Exception {
        api.tell(person, id, EVENING).expectStatus().isOk();
        api.delete(UUID.randomUUID(), id).expectStatus().isNotFound();
        api.delete(person, id).expectStatus().isNoContent();
        api.delete(person, id).expectStatus().isNotFound();
        api.as(person)
                .get()
                .uri(GardenClient.SESSIONS + "/" + id)
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(growths()).isOne();
        api.tell(person, id, EVENING).expectStatus().isOk();
        assertThat(growths()).as("told again, it does not grow again").isOne();
    }

    /** Rows of the release before, which knew breathing alone. */
    @Test
    void readsAndEndsSessionsOfTheReleaseBefore() throws Exception {
        PracticeDatabaseFixture.writeFirstSession(person, id);
        state(id)
                .jsonPath("$.kind")
                .isEqualTo("breathing")
                .jsonPath("$.state")
                .isEqualTo("completed")
                .jsonPath("$.day")
                .isEqualTo("2026-01-02")
                .jsonPath("$.practisedMillis")
                .isEqualTo(300_000);
    }

    private BodyContentSpec state(UUID session) {
        return api.as(person)
                .get()
                .uri(GardenClient.SESSIONS + "/" + session)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private long growths() throws Exception {
        return StoredRows.of(person, "garden.growth");
    }
}
