package fr.cesizen.garden.layout;

import static fr.cesizen.garden.layout.LayoutFixtures.MAPLE;
import static fr.cesizen.garden.layout.LayoutFixtures.STONE;
import static fr.cesizen.garden.layout.LayoutFixtures.id;
import static fr.cesizen.garden.layout.LayoutFixtures.move;
import static fr.cesizen.garden.layout.LayoutFixtures.rake;
import static fr.cesizen.garden.layout.LayoutFixtures.rotate;
import static fr.cesizen.garden.layout.LayoutFixtures.undo;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.garden.GardenClient;
import fr.cesizen.garden.GardenDatabaseFixture;
import fr.cesizen.garden.ServiceTest;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class ArrangementTest {

    private static final String COMMANDS = "/api/v1/garden/commands";
    private static final String SETTINGS = "/api/v1/garden/settings";

    @Autowired
    GardenClient api;

    @Autowired
    LayoutService layouts;

    @Autowired
    GardenFoldService folds;

    @Autowired
    Transactions tx;

    @Autowired
    JsonMapper json;

    private final UUID person = UUID.randomUUID();

    @Test
    void movesAStoneAndShowsItOnEveryDevice() {
        assertThat(garden().path("layout").path("elements")).hasSize(1);

        var answer = read(send(move(1, STONE, 500, 300), rotate(2, STONE, 90))
                .expectStatus()
                .isOk());
        assertThat(answer.path("outcomes").findValuesAsString("status")).containsExactly("applied", "applied");
        assertThat(garden().path("layout")).isEqualTo(answer.path("layout"));
        assertThat(answer.path("layout").path("latestCommand").asString()).isEqualTo(id(2).toString());
        var stone = garden().path("layout").path("elements").path(0);
        assertThat(stone.path("at").path("x").asInt()).isEqualTo(500);
        assertThat(stone.path("rotation").asInt()).isEqualTo(90);
    }

    @Test
    void comesToTheSameWhateverTheOrderAndNumberOfUploads() throws Exception {
        var commands = List.of(
                move(1, STONE, 500, 300),
                rake(2, new Point(0, 0), new Point(9, 9)),
                undo(3, id(1)),
                rotate(4, STONE, 7));
        commands.forEach(command -> send(command).expectStatus().isOk());
        var layout = garden().path("layout");

        var other = new ArrangementTest();
        other.api = api;
        other.json = json;
        for (int i = commands.size() - 1; i >= 0; i--) {
            other.send(commands.get(i), commands.get(i)).expectStatus().isOk();
        }
        assertThat(other.garden().path("layout").path("strokes")).isEqualTo(layout.path("strokes"));
        assertThat(other.garden()
                        .path("layout")
                        .path("elements")
                        .path(0)
                        .path("rotation")
                        .asInt())
                .isEqualTo(7);
        assertThat(StoredRows.of(other.person, "garden.garden_command")).isEqualTo(4);
    }

    @Test
    void keepsWhatHasNoEffectYetAndSaysWhyInTheCallersLanguage() throws Exception {
        var answer = read(send(move(1, MAPLE, 500, 300)).expectStatus().isOk());
        var outcome = answer.path("outcomes").path(0);
        assertThat(outcome.path("status").asString()).isEqualTo("without-effect");
        assertThat(outcome.path("problem").path("type").asString()).isEqualTo("/problems/element-locked");
        assertThat(outcome.path("problem").path("detail").asString()).contains("arrive à 100 points");

        GardenDatabaseFixture.addPoints(person, 150);
        var maple = garden().path("layout")
                .path("elements")
                .valueStream()
                .filter(element ->
                        element.path("id").asString().equals(MAPLE.id().toString()))
                .findFirst();
        assertThat(maple)
                .hasValueSatisfying(element ->
                        assertThat(element.path("at").path("x").asInt()).isEqualTo(500));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        7                                                                                | malformed-request | ''
        {"id":"no"}                                                                      | malformed-request | /id
        {"kind":"undo"}                                                                  | invalid-request   | /id
        {"id":"%7","kind":"fly"}                                                         | invalid-request   | /kind
        {"id":"%7","kind":"undo"}                                                        | invalid-request   | /target
        {"id":"%7","kind":"undo","target":"%7","width":9}                                | invalid-request   | /width
        {"id":"%7","kind":"undo","target":"%7","x":9}                                    | malformed-request | /x
        {"id":"%4","kind":"undo","target":"%7"}                                          | not-a-uuidv7      | /id
        {"id":"%9","kind":"undo","target":"%7"}                                          | changed-in-the-future | /id
        {"id":"%7","kind":"move","element":"%7"}                                         | invalid-request   | /at
        {"id":"%7","kind":"move","element":"%7","at":{"x":1}}                            | invalid-request   | /at/y
        {"id":"%7","kind":"move","element":"%7","at":{"x":1e999,"y":1}}                  | invalid-request   | /at
        {"id":"%7","kind":"move","element":"%7","at":{"x":"1","y":1}}                    | malformed-request | /at/x
        {"id":"%7","kind":"rotate","element":"%7","rotation":360}                        | invalid-request   | /rotation
        {"id":"%7","kind":"rake","width":7,"points":[{"x":1,"y":1},{"x":2,"y":1}]}       | invalid-request   | /width
        {"id":"%7","kind":"rake","width":9,"points":[{"x":1,"y":1}]}                     | invalid-request   | /points
        """)
    void refusesOneCommandAndTakesTheOthers(String command, String slug, String pointer) throws Exception {
        var bad = command.replace("%7", id(5).toString())
                .replace("%4", UUID.randomUUID().toString())
                .replace("%9", "0fffffff-ffff-7000-8000-000000000000");
        var good = json.writeValueAsString(move(1, STONE, 500, 300));
        var outcomes = read(post("{\"commands\":[" + bad + "," + good + "]}")
                        .expectStatus()
                        .isOk())
                .path("outcomes");

        assertThat(outcomes.path(0).path("status").asString()).isEqualTo("refused");
        var problem = outcomes.path(0).path("problem");
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + slug);
        assertThat(problem.path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer.equals("''") ? "" : pointer);
        assertThat(outcomes.path(1).path("status").asString()).isEqualTo("applied");
        assertThat(StoredRows.of(person, "garden.garden_command")).isOne();
    }

    @Test
    void refusesAnIdThatNamesAnotherCommandAndKeepsThatOne() {
        send(move(1, STONE, 500, 300)).expectStatus().isOk();
        var outcome = read(send(move(1, STONE, 300, 300))).path("outcomes").path(0);
        assertThat(outcome.path("problem").path("type").asString()).isEqualTo("/problems/command-id-reused");
        assertThat(garden().path("layout")
                        .path("elements")
                        .path(0)
                        .path("at")
                        .path("x")
                        .asInt())
                .isEqualTo(500);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                  | invalid-request   | /commands
        []                  | malformed-request | ''
        {"commands":{}}     | malformed-request | /commands
        {"commands":[null]} | invalid-request   | /commands/0
        {"commands":[]}     | ok                | ''
        """)
    void refusesABatchThatIsNone(String body, String slug, String pointer) {
        if (slug.equals("ok")) {
            post(body).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"0\"");
            return;
        }
        post(body)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer.equals("''") ? "" : pointer);
    }

    @Test
    void givesEachFormOfAGardenATagOfItsOwnThatCommandsTake() throws Exception {
        send(move(1, STONE, 500, 300)).expectStatus().isOk();
        var north = tag("fr");
        GardenDatabaseFixture.changeSeason(person);

        assertThat(List.of(north, tag("fr"), tag("en")))
                .doesNotHaveDuplicates()
                .allMatch(tag -> tag.startsWith("\"1."));
        look("fr", tag("fr")).expectStatus().isNotModified();
        look("fr", north).expectStatus().isOk();
        send(move(2, STONE, 500, 320), north).expectHeader().valueEquals("ETag", "\"2\"");
        send(move(3, STONE, 500, 340), north).expectStatus().isEqualTo(412);
    }

    private String tag(String language) {
        return String.valueOf(look(language, "\"none\"")
                .expectStatus()
                .isOk()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
    }

    private ResponseSpec look(String language, String known) {
        return api.as(person)
                .get()
                .uri(GardenClient.GARDEN)
                .header("Accept-Language", language)
                .header("If-None-Match", known)
                .exchange();
    }

    private ResponseSpec send(GardenCommand command, String read) {
        return api.as(person)
                .post()
                .uri(COMMANDS)
                .header("If-Match", read)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body(command))
                .exchange();
    }

    @Test
    void takesCommandsAtOneRevisionAloneWhenTheDeviceWantsThat() throws Exception {
        send(move(1, STONE, 500, 300)).expectHeader().valueEquals("ETag", "\"1\"");
        var body = body(rotate(2, STONE, 9));
        var request = api.as(person).post().uri(COMMANDS).contentType(MediaType.APPLICATION_JSON);
        request.header("If-Match", "\"0\"")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(412);
        assertThat(StoredRows.of(person, "garden.garden_command")).isOne();
        var again = api.as(person).post().uri(COMMANDS).contentType(MediaType.APPLICATION_JSON);
        again.header("If-Match", "\"1\"")
                .bodyValue(body)
                .exchange()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
    }

    @Test
    void tellsOtherDevicesAtOnce() {
        StepVerifier.create(changes().take(2))
                .assertNext(first -> assertThat(first).isZero())
                .then(() -> send(move(1, STONE, 500, 300)).expectStatus().isOk())
                .assertNext(next -> assertThat(next).isOne())
                .expectComplete()
                .verify(Duration.ofSeconds(30));
    }

    @Test
    void keepsASnapshotThatEqualsItsRebuild() throws Exception {
        api.practised(person);
        send(move(1, STONE, 500, 300), rake(2, new Point(0, 0), new Point(9, 9)))
                .expectStatus()
                .isOk();
        var before = garden();
        GardenDatabaseFixture.dropSnapshot(person);
        GardenDatabaseFixture.rebuild(person);
        assertThat(garden()).isEqualTo(before);
        assertThat(StoredRows.of(person, "garden.garden_snapshot")).isOne();

        var opened = Objects.requireNonNull(
                tx.as(Actor.person(person), layouts.find(person)).block());
        var rebuilt = Objects.requireNonNull(
                tx.as(Actor.person(person), folds.rebuild(person, 0)).block());
        assertThat(opened.snapshot()).isEqualTo(rebuilt.snapshot());
        var scene = tx.as(Actor.person(person), layouts.scene(person)).block();
        assertThat(Objects.requireNonNull(scene).elements())
                .isEqualTo(rebuilt.snapshot().state().elements());
    }

    @Test
    void hidesCountersAndDoesNotRestUntilAsked() {
        assertThat(garden().path("countersShown").asBoolean()).isFalse();
        assertThat(garden().path("resting").asBoolean()).isFalse();
        assertThat(garden().path("next").path("arrivesAt").asInt()).isEqualTo(10);

        settings("""
            {"hemisphere":"south","zone":"Pacific/Auckland","resting":true,"countersShown":true}\
            """).expectStatus().isOk();
        assertThat(garden().path("season"))
                .isNotEqualTo(garden(UUID.randomUUID()).path("season"));
        assertThat(garden().path("countersShown").asBoolean()).isTrue();
        assertThat(garden().path("resting").asBoolean()).isTrue();
        assertThat(garden().has("next")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"hemisphere":"east","zone":"Europe/Paris","resting":true,"countersShown":true}   | 400 | /hemisphere
        {"hemisphere":"north","zone":"Europe/Nowhere","resting":true,"countersShown":true} | 422 | /zone
        {"hemisphere":"north","zone":"Europe/Paris","countersShown":true}                 | 400 | /resting
        {"zone":"Europe/Paris","resting":true,"countersShown":true}                       | 400 | /hemisphere
        """)
    void refusesSettingsAndSaysWhere(String body, int status, String pointer) {
        settings(body)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void tellsBeforehandWhatComesInBothLanguages() {
        var french = read(api.as(person).get().uri("/api/v1/garden/elements").exchange());
        assertThat(french.path("items")).hasSize(9);
        var english = api.as(person)
                .get()
                .uri("/api/v1/garden/elements")
                .header("Accept-Language", "en")
                .exchange();
        var maple = read(english).path("items").path(7);
        assertThat(maple.path("name").asString()).isEqualTo("Maple");
        assertThat(maple.path("elements").path(0).path("arrivesAt").asInt()).isEqualTo(100);
        assertThat(maple.path("seasons").findValuesAsString("text"))
                .containsExactly("bare branches, at rest", "young leaves", "in leaf", "red leaves");
    }

    private Flux<Long> changes() {
        return api.anyone()
                .get()
                .uri("/api/v1/garden/changes")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Authorization", TestTokens.bearer(person))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {})
                .getResponseBody()
                .mapNotNull(ServerSentEvent::data)
                .map(data -> data.path("revision").asLong());
    }

    private ResponseSpec settings(String body) {
        return api.as(person)
                .put()
                .uri(SETTINGS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private JsonNode garden() {
        return garden(person);
    }

    private JsonNode garden(UUID whose) {
        return read(api.as(whose)
                .get()
                .uri(GardenClient.GARDEN)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private ResponseSpec send(GardenCommand... commands) {
        return post(body(commands));
    }

    private String body(GardenCommand... commands) {
        return "{\"commands\":" + json.writeValueAsString(commands) + "}";
    }

    private ResponseSpec post(String body) {
        return api.as(person)
                .post()
                .uri(COMMANDS)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static JsonNode read(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
