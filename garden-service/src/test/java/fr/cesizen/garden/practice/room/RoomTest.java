package fr.cesizen.garden.practice.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.AccountEvents;
import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ApiRequest;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.TestConsents;
import fr.cesizen.platform.test.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RoomTest {

    private static final String ROOMS = "/api/v1/practice/rooms";
    private static final String BOX = "{\"protocol\":\"box-4444\",\"cycles\":3,\"delaySeconds\":5}";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    ScheduledJobs jobs;

    final ApiClient host;
    final ApiClient member;
    final ApiClient another;

    RoomTest(@Autowired ApiClient anyone) {
        this.host = anyone.somebody();
        this.member = anyone.somebody();
        this.another = anyone.somebody();
    }

    @Test
    void opensARoomThatWhoeverHasItsCodeReads() {
        var made = host.post(ROOMS, "{\"protocol\":\"coherence-365\",\"minutes\":5}")
                .status(201);
        var code = made.json().path("code").asString();
        assertThat(made.path()).isEqualTo(ROOMS + "/" + code);
        made.has("$.state", "waiting")
                .has("$.cycles", 30)
                .has("$.phases.length()", 2)
                .has("$.breathHold", false)
                .has("$.delayMillis", 10_000)
                .has("$.session.protocol", "coherence-365")
                .lacks("$.startsAt")
                .lacks("$.position");

        var typed = code.substring(0, 4).toLowerCase(Locale.ROOT) + " " + code.substring(4);
        member.get(ROOMS + "/{code}", typed).status(200).has("$.code", code);
        assertThat(host.get(ROOMS).status(200).items()).hasSize(1);
        assertThat(member.get(ROOMS).status(200).items()).isEmpty();
        assertThat(made.text()).doesNotContain(host.person().toString());
    }

    @Test
    void startsForEveryMemberAtOneInstantAndNumbersThem() {
        var code = open(BOX);
        StepVerifier.create(follow(member, code).take(2))
                .assertNext(event -> assertThat(state(event)).isEqualTo("waiting"))
                .assertNext(event -> assertThat(event.event()).isEqualTo("presence"))
                .expectComplete()
                .verify(PATIENCE);
        var starts = Flux.merge(start(member, code), start(another, code));

        StepVerifier.create(starts.collectList())
                .then(() -> start(code).status(200).has("$.state", "started"))
                .assertNext(both -> assertThat(both).hasSize(2).containsOnly(both.get(0)))
                .expectComplete()
                .verify(PATIENCE);

        var started = start(code).status(200).json();
        assertThat(time(started, "startsAt")).isAfter(time(started, "serverTime"));
        assertThat(Duration.between(time(started, "startsAt"), time(started, "endsAt")))
                .isEqualTo(Duration.ofSeconds(48));
        assertThat(start(code).status(200).json().path("startsAt")).isEqualTo(started.path("startsAt"));
    }

    @Test
    void countsMembersOfOtherReplicasUnlessTheseHaveDied() {
        var code = open(BOX);
        RoomFixture.tellFromAnotherReplica(code, 249, 0);
        RoomFixture.tellFromAnotherReplica(code, 250, 11);

        StepVerifier.create(
                        presence(member, code).filter(members -> members == 250).take(1))
                .expectNext(250)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void goesOnWithoutItsHostWhoIsForgotten() {
        var code = open(BOX);
        assertThat(host.get("/internal/personal-data/practice-rooms").lines()).hasSize(1);
        start(code).status(200);

        PrivacyEvents.erase(host.person());
        await().until(() -> RoomFixture.hosted(host.person()) == 0);

        member.get(ROOMS + "/" + code).status(200).has("$.state", "started");
        StepVerifier.create(follow(member, code).take(1))
                .assertNext(event -> assertThat(state(event)).isEqualTo("started"))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void letsARestrictedHostReadAndNothingElse() {
        var code = open(BOX);
        RoomFixture.restrict(host.person());

        host.post(ROOMS, BOX).problem(423, "restricted");
        start(code).problem(423, "restricted");
        host.delete(ROOMS + "/" + code).problem(423, "restricted");
        host.get(ROOMS + "/" + code).status(200).has("$.state", "waiting");
        assertThat(host.get(ROOMS).items()).hasSize(1);
    }

    @Test
    void endsForEverybodyWhenItsHostEndsIt() {
        var code = open(BOX);
        start(code).status(200);

        StepVerifier.create(follow(member, code))
                .assertNext(event -> assertThat(state(event)).isEqualTo("started"))
                .then(() -> host.delete(ROOMS + "/" + code).status(204))
                .thenConsumeWhile(event -> !Objects.equals(event.event(), "ended"))
                .assertNext(event -> assertThat(event.event()).isEqualTo("ended"))
                .expectComplete()
                .verify(PATIENCE);

        assertThat(RoomFixture.hosted(host.person())).isZero();
        host.delete(ROOMS + "/" + code).problem(404, "not-found");
        start(code).problem(404, "not-found");
        member.get(ROOMS + "/" + code).status(200).has("$.state", "ended");
        StepVerifier.create(follow(member, code).map(event -> String.valueOf(event.event())))
                .expectNext("schedule", "presence", "ended")
                .expectComplete()
                .verify(PATIENCE);
        request(member, code, "3").send().status(204);
    }

    @Test
    void isOverAtItsEndAndGoneTenMinutesLater() {
        var code = open(BOX);
        RoomFixture.end(code, 9);
        start(code).problem(409, "room-ended");
        jobs.run("room-expiry");
        member.get(ROOMS + "/" + code).status(200).has("$.state", "ended");
        assertThat(host.get(ROOMS).items()).isEmpty();

        RoomFixture.end(code, 11);
        jobs.run("room-expiry");

        member.get(ROOMS + "/" + code).problem(404, "not-found");
        assertThat(RoomFixture.rooms(code) + RoomFixture.hosted(host.person())).isZero();
    }

    @Test
    void goesOnWhereAMemberWasCutOff() {
        var code = open(BOX);
        StepVerifier.create(follow(member, code, "1").take(1))
                .assertNext(event -> assertThat(event.event()).isEqualTo("presence"))
                .expectComplete()
                .verify(PATIENCE);
        start(code).status(200);
        StepVerifier.create(follow(member, code, "1").take(1))
                .assertNext(event -> assertThat(state(event)).isEqualTo("started"))
                .expectComplete()
                .verify(PATIENCE);
        request(member, code, "3").send().problem(410, "cursor-unknown");
        request(member, code, "x").send().problem(400, "invalid-cursor", "Last-Event-ID", "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000", "K7QF2M9", "K7QF2M9XX", "UUUUUUUU", "é"})
    void isNobodysWithoutItsCode(String code) {
        open(BOX);
        member.get(ROOMS + "/{code}", code).problem(404, "not-found");
        request(member, code, "0").send().problem(404, "not-found");
        start(code).problem(404, "not-found");
    }

    @Test
    void isStartedAndEndedByItsHostAlone() {
        var code = open(BOX);
        member.post(ROOMS + "/" + code + "/start").problem(404, "not-found");
        member.delete(ROOMS + "/" + code).problem(404, "not-found");
        member.get(ROOMS + "/" + code).has("$.state", "waiting");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                          | 400 | invalid-request     | /protocol     | not-null
            {"protocol":"box-4444","pattern":"019ac000-0000-7000-8000-000000000000"} | 422 | protocol-or-pattern | /pattern | protocol-or-pattern
            {"protocol":"levitation"}                                   | 422 | unknown-protocol    | /protocol     | unknown-protocol
            {"protocol":"box-4444","version":9}                         | 422 | unknown-version     | /version      | unknown-version
            {"pattern":"019ac000-0000-7000-8000-000000000000"}          | 422 | unknown-pattern     | /pattern      | unknown-pattern
            {"pattern":"mine"}                                          | 400 | malformed-request   | /pattern      | wrong-type
            {"protocol":"box-4444","cycles":3,"minutes":3}              | 422 | cycles-or-minutes   | /minutes      | cycles-or-minutes
            {"protocol":"box-4444","cycles":0}                          | 400 | invalid-request     | /cycles       | min
            {"protocol":"weil-478","cycles":9}                          | 422 | too-many-cycles     | /cycles       | too-many-cycles
            {"protocol":"weil-478","minutes":60}                        | 422 | too-many-cycles     | /minutes      | too-many-cycles
            {"protocol":"box-4444","minutes":61}                        | 400 | invalid-request     | /minutes      | max
            {"protocol":"box-4444","delaySeconds":4}                    | 400 | invalid-request     | /delaySeconds | min
            {"protocol":"box-4444","delaySeconds":61}                   | 400 | invalid-request     | /delaySeconds | max
            {"protocol":"box-4444","name":"Nous"}                       | 400 | malformed-request   | /name         | unknown-field
            """)
    void refusesARoomThatCannotBe(String body, int status, String slug, String pointer, String code) {
        host.post(ROOMS, body).problem(status, slug, pointer, code);
        assertThat(RoomFixture.hosted(host.person())).isZero();
    }

    @Test
    void opensOneRoomAKeyAndTwentyAtMost() {
        var key = UUID.randomUUID().toString();
        var first = opened(key, BOX).status(201).path();
        assertThat(opened(key, BOX).status(201).path()).isEqualTo(first);
        opened(key, "{\"protocol\":\"box-4444\"}").problem(422, "idempotency-key-reused");
        for (int i = 1; i < RoomService.MOST; i++) {
            open(BOX);
        }
        host.post(ROOMS, BOX).problem(409, "too-many-rooms");
        host.delete(first).status(204);
        opened(key, BOX).problem(410, "made-and-deleted");
        open(BOX);
    }

    @Test
    void countsRoomsThatAreOpenedAtOnceOneAfterTheOther() {
        var answers = IntStream.range(0, RoomService.MOST + 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> host.post(ROOMS, BOX)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        var refused = answers.stream().filter(answer -> answer.status() != 201).toList();
        assertThat(refused).hasSize(4);
        refused.forEach(answer -> answer.problem(409, "too-many-rooms"));
    }

    @Test
    void tellsTheSameTimeToEverybody() {
        var before = Instant.now();
        var told = time(member.get("/api/v1/practice/clock").status(200).json(), "serverTime");
        // One machine here: the database's clock is ours, but for what the estimate may be wrong by.
        assertThat(told).isBetween(before.minusMillis(500), Instant.now().plusMillis(500));
    }

    @Test
    void letsAMemberKeepWhatWasBreathedByAPatternOfTheHosts() {
        var pattern = host.post(GardenClient.PATTERNS, GardenClient.PATTERN)
                .status(201)
                .id();
        var made = host.post(ROOMS, Map.of("pattern", pattern, "cycles", 3)).status(201);
        assertThat(made.text()).doesNotContain(pattern, "Le soir");

        var session = made.json().path("session");
        var told = Map.of(
                "pattern", session.path("pattern").asString(),
                "version", session.path("version").asInt(),
                "cycleMillis", session.path("cycleMillis").asInt(),
                "plannedCycles", session.path("plannedCycles").asInt(),
                "startedAt", "2026-03-01T12:00:00Z",
                "completedAt", "2026-03-01T12:00:33Z",
                "completedCycles", 3);
        member.put(GardenClient.SESSIONS + "/" + new UuidGenerator().next(), told)
                .status(200)
                .has("$.practisedMillis", 33_000);
    }

    @Test
    void letsGoOfAMemberWhoseAccountIsClosed() {
        var code = open(BOX);
        StepVerifier.create(follow(member, code).then())
                .then(() -> AccountEvents.deactivate(member.person()))
                .expectComplete()
                .verify(PATIENCE);
        request(member, code, "0").send().problem(403, "account-deactivated");
    }

    @Test
    void letsGoOfAnApplicationToWhichAMemberObjects() {
        var code = open(BOX);
        var app = host.with(TestTokens.foreign(member.person(), "practice:read"));
        StepVerifier.create(follow(app, code).then())
                .then(() -> TestConsents.decide(member.person(), "partners", false, Instant.now()))
                .expectComplete()
                .verify(PATIENCE);
        request(app, code, "0").send().problem(403, "consent-required");
    }

    private String open(String body) {
        return host.post(ROOMS, body).status(201).json().path("code").asString();
    }

    private ApiAnswer opened(String key, String body) {
        return host.request(HttpMethod.POST, ROOMS).key(key).body(body).send();
    }

    private ApiAnswer start(String code) {
        return host.request(HttpMethod.POST, ROOMS + "/{code}/start", code).send();
    }

    private static ApiRequest request(ApiClient who, String code, String last) {
        return who.request(HttpMethod.GET, ROOMS + "/{code}/events", code)
                .accept("text/event-stream")
                .header("Last-Event-ID", last);
    }

    private static Flux<ServerSentEvent<JsonNode>> follow(ApiClient who, String code) {
        return follow(who, code, "0");
    }

    private static Flux<ServerSentEvent<JsonNode>> follow(ApiClient who, String code, String last) {
        return request(who, code, last).send().status(200).events().filter(event -> event.event() != null);
    }

    /** The start instant, as soon as a member knows it. */
    private static Flux<String> start(ApiClient who, String code) {
        return follow(who, code)
                .mapNotNull(ServerSentEvent::data)
                .filter(data -> data.has("startsAt"))
                .map(data -> data.path("startsAt").asString())
                .take(1);
    }

    private static Flux<Integer> presence(ApiClient who, String code) {
        return follow(who, code)
                .mapNotNull(ServerSentEvent::data)
                .filter(data -> data.has("members"))
                .map(data -> data.path("members").asInt());
    }

    private static String state(ServerSentEvent<JsonNode> event) {
        assertThat(event.event()).isEqualTo("schedule");
        return Objects.requireNonNull(event.data()).path("state").asString();
    }

    private static Instant time(JsonNode json, String field) {
        return Instant.parse(json.path(field).asString());
    }
}
