package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.HEADER;
import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.platform.web.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens while an import is under way, and when something comes between. */
@ServiceTest
class ImportLifecycleTest {

    @Autowired
    WebTestClient http;

    @Autowired
    ImportCleanupJob sweep;

    @Autowired
    ImportChunkRepository chunks;

    @Autowired
    ImportService imports;

    @Autowired
    Transactions tx;

    @Autowired
    JsonMapper json;

    @LocalServerPort
    int port;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(http, UUID.randomUUID());
    }

    static String csv(int lines) {
        return HEADER + DaylioFile.understood(lines).collect(Collectors.joining("\n"));
    }

    String where(JsonNode run) {
        return " where person = '" + lea.person() + "' and id = '"
                + run.get("id").asString() + "'";
    }

    /** As an operator could do it, past the guard of people's rows. */
    static void stored(String sql) {
        Database.run("set search_path = emotion; set app.actor = 'system'; " + sql);
    }

    long entries() {
        return Database.count(
                "select count(*) from emotion.entry where deleted_at is null and person = '" + lea.person() + "'");
    }

    List<ServerSentEvent<JsonNode>> events(JsonNode run) {
        var events = WebClient.create("http://127.0.0.1:" + port)
                .get()
                .uri(path(run) + "/events")
                .header("Authorization", TestTokens.bearer(lea.person()))
                .accept(MediaType.TEXT_EVENT_STREAM)
                .retrieve()
                .bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {})
                .collectList()
                .block(Duration.ofSeconds(60));
        return events == null ? List.of() : events;
    }

    @Test
    void tellsHowFarItIsUntilItIsDone() {
        var run = lea.staged("daylio", csv(3_000));
        lea.apply(run).expectStatus().isAccepted();
        var events = events(run);
        assertThat(events).isNotEmpty();
        var last = events.get(events.size() - 1);
        assertThat(last.event()).isEqualTo("done");
        assertThat(last.data()).isNotNull();
        assertThat(last.data().get("state").asString()).isEqualTo("applied");
        assertThat(last.data().get("progress").get("done").asInt()).isEqualTo(3_000);
        assertThat(events.subList(0, events.size() - 1))
                .allSatisfy(event -> assertThat(event.event()).isEqualTo("progress"))
                .extracting(event -> Integer.parseInt(String.valueOf(event.id())))
                .isSorted();
        assertThat(events(run)).singleElement().satisfies(event -> assertThat(event.id())
                .isEqualTo("done"));
        lea.signed(http.get().uri(path(run) + "/events").header("Last-Event-ID", "done"))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void writesAFileOnceAlsoWhenItIsAppliedTwiceAtOnce() {
        var tom = new ImportClient(http, UUID.randomUUID());
        tom.applied(tom.staged("daylio", csv(1_500)));
        var twice = List.of(lea.staged("daylio", csv(1_500)), lea.staged("daylio", csv(1_500)));
        twice.forEach(run -> lea.apply(run).expectStatus().isAccepted());
        twice.forEach(run -> lea.reached(run, "applied"));
        assertThat(entries())
                .isEqualTo(Database.count("select count(*) from emotion.entry where person = '" + tom.person() + "'"));
    }

    @Test
    void takesEntriesThatNameThemselvesForAsManyHoweverAlike() {
        lea.applied(lea.daylio(
                "2026-01-05,5 janvier,lundi,18:30,bien,,,un thé", "2026-01-05,5 janvier,lundi,18:30,bien,,,un livre"));
        var export = new String(
                lea.get(ImportClient.EXPORT + "?format=csv")
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
        var tom = new ImportClient(http, UUID.randomUUID());
        tom.applied(tom.staged("cesizen", export.lines().limit(2).collect(Collectors.joining("\r\n", "", "\r\n"))));
        assertThat(tom.entries()).hasSize(1);
        tom.applied(tom.staged("cesizen", export));
        assertThat(tom.entries()).hasSize(2);
    }

    @Test
    void namesAnEntryThatTheFileNamesTwice() {
        var id = "01900000-0000-7000-8000-00000000000a";
        var line = id + ",momentary,2026-01-05T17:30:00Z,Europe/Paris,2026-01-05,calm:50,,,,";
        var run = lea.staged(
                "cesizen",
                "id,kind,feltAt,zone,localDate,emotions,valence,arousal,contexts,note\n" + line + "un\n" + line
                        + "deux\n");
        assertThat(lea.lines(run).get(1).get("code").asString()).isEqualTo("repeated-id");
        var counts = lea.applied(run).get("counts");
        assertThat(counts.get("applied").asInt()).isOne();
        assertThat(counts.get("broken").asInt()).isOne();
        assertThat(lea.entries())
                .extracting(entry -> entry.get("note").asString())
                .containsExactly("un");
    }

    @Test
    void namesALineThatBreaksARuleByTheTimeItIsApplied() {
        var id = "01900000-0000-7000-8000-00000000000b";
        var run = lea.staged(
                "cesizen",
                "id,kind,feltAt,zone,localDate,emotions,valence,arousal,contexts,note\n" + id
                        + ",momentary,2026-01-05T17:30:00Z,Europe/Paris,2026-01-05,calm:50,,,,\n");
        var staged = UUID.fromString(run.get("id").asString());
        tx.as(Actor.person(lea.person()), chunks.read(lea.person(), staged, 0).flatMap(opened -> chunks.remove(
                                lea.person(), staged)
                        .then(chunks.add(
                                lea.person(), staged, new UploadParser.Chunk(0, 2, 1, 0, withdrawn(opened.lines()))))))
                .block();
        var counts = lea.applied(run).get("counts");
        assertThat(counts.get("broken").asInt()).isOne();
        assertThat(counts.get("skipped").asInt()).isZero();
        assertThat(lea.lines(run).get(0).get("code").asString()).isEqualTo("unknown-emotion");
    }

    private String withdrawn(List<ImportLine> lines) {
        return json.writeValueAsString(lines).replace("calm", "atlantis");
    }

    /** As a killed instance leaves it: some chunks are in the journal, the run says so, and nobody is at it. */
    @Test
    void goesOnWhereAKilledOneStopped() {
        var run = lea.applied(lea.staged("daylio", csv(1_200)));
        stored("delete from emotion.entry where person = '" + lea.person()
                + "' and id in (select id from emotion.entry where person = '" + lea.person()
                + "' order by felt_at limit 200)");
        stored("update emotion.import_run set state = 'applying', next_chunk = 2, done = 1000, applied = 1000"
                + where(run));
        var applied = lea.reached(run, "applied");
        assertThat(applied.get("counts").get("applied").asInt()).isEqualTo(1_200);
        assertThat(entries()).isEqualTo(1_200);
        assertThat(Database.count(
                        "select count(distinct seq) from emotion.entry where person = '" + lea.person() + "'"))
                .isEqualTo(1_200);
    }

    /** Even had the last chunk's note of progress been lost, its entries would be known by their ids. */
    @Test
    void writesNoEntryTwiceHoweverOftenAChunkIsApplied() {
        var run = lea.applied(lea.staged("daylio", csv(600)));
        stored("update emotion.import_run set state = 'applying', next_chunk = 0, done = 0" + where(run));
        lea.reached(run, "applied");
        assertThat(entries()).isEqualTo(600);
    }

    @Test
    void undoesWhatIsStillBeingApplied() {
        var run = lea.staged("daylio", csv(3_000));
        lea.apply(run).expectStatus().isAccepted();
        await().until(() -> entries() > 0);
        lea.undone(run);
        assertThat(entries()).isZero();
    }

    @Test
    void stopsWhileRestrictedAndGoesOnWhenAsked() {
        var run = lea.staged("daylio", csv(10));
        restrict(true);
        // Looked up: an asking that came first would apply them, and nothing could be refused any more.
        await().until(() ->
                Database.count("select count(*) from emotion.restriction where person = '" + lea.person() + "'") == 1);
        lea.apply(run).expectStatus().isEqualTo(423);
        stored("update emotion.import_run set state = 'applying', change = gen_random_uuid()" + where(run));
        assertThat(lea.reached(run, "failed").get("failure").asString()).isEqualTo("restricted");
        restrict(false);
        await().untilAsserted(() -> lea.apply(run).expectStatus().isAccepted());
        assertThat(lea.reached(run, "applied").get("counts").get("applied").asInt())
                .isEqualTo(10);
    }

    private void restrict(boolean restricted) {
        Events.send(
                "cesizen.privacy",
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.restriction-changed.v1",
                lea.person(),
                "{\"restricted\":" + restricted + "}");
    }

    @Test
    void saysThatItFailedWhenItsLinesAreGone() {
        var run = lea.staged("daylio", csv(10));
        stored("delete from emotion.import_chunk where person = '" + lea.person() + "'");
        lea.apply(run).expectStatus().isAccepted();
        assertThat(lea.reached(run, "failed").get("failure").asString()).isEqualTo("internal");
    }

    @Test
    void forgetsAnUploadWhoseSenderHangsUp() {
        HttpClient.newConnection()
                .host("127.0.0.1")
                .port(port)
                .headers(headers -> headers.add("Authorization", TestTokens.bearer(lea.person()))
                        .add("Idempotency-Key", UUID.randomUUID().toString())
                        .add("Content-Type", "text/csv"))
                .post()
                .uri(ImportClient.IMPORTS + "?format=daylio")
                .send(ByteBufFlux.fromString(Flux.just(csv(600)).concatWith(Flux.never())))
                .response()
                .timeout(Duration.ofSeconds(2))
                .onErrorComplete()
                .block();
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        Database.count("select count(*) from emotion.import_run where person = '" + lea.person() + "'")
                                == 0);
    }

    @Test
    void countsNoUploadThatAKilledInstanceLeft() {
        for (int i = 0; i < 10; i++) {
            stored("insert into import_run (person, id, format, zone, state, created_at, moved_at) values ('"
                    + lea.person() + "', gen_random_uuid(), 'daylio', 'Europe/Paris', 'uploading', now(), now())");
        }
        lea.upload("?format=daylio", UUID.randomUUID().toString(), csv(1))
                .expectStatus()
                .isEqualTo(409);
        stored("update import_run set moved_at = now() - interval '6 minutes' where person = '" + lea.person() + "'");
        lea.upload("?format=daylio", UUID.randomUUID().toString(), csv(1))
                .expectStatus()
                .isCreated();
    }

    /** A claim of the key that stayed would answer every retry that the import was deleted. */
    @Test
    void keepsNoKeyOfAnUploadThatWasForgottenBeforeItsEnd() {
        var key = new IdempotencyKey(UUID.randomUUID().toString());
        var header = DefaultDataBufferFactory.sharedInstance.wrap(HEADER.getBytes(StandardCharsets.UTF_8));
        var upload = imports.upload(
                        lea.person(),
                        key,
                        ImportFormat.DAYLIO,
                        "Europe/Paris",
                        Flux.<DataBuffer>just(header)
                                .concatWith(Mono.<DataBuffer>fromRunnable(() ->
                                                stored("delete from import_run where person = '" + lea.person() + "'"))
                                        .subscribeOn(Schedulers.boundedElastic())))
                .contextWrite(context -> context.put(Actor.class, Actor.person(lea.person())));
        assertThatThrownBy(upload::block).isInstanceOf(Problem.class).hasMessage("import-not-open");
        lea.upload("?format=daylio&zone=Europe/Paris", key.value(), HEADER)
                .expectStatus()
                .isCreated();
    }

    @Test
    void forgetsWhatNobodyApplied() {
        var staged = lea.staged("daylio", csv(10));
        var applied = lea.applied(lea.staged("daylio", csv(20)));
        sweep.sweep().block(Duration.ofSeconds(10));
        assertThat(lea.lines(staged)).hasSize(10);
        stored("update emotion.import_run set created_at = now() - interval '8 days' where person = '" + lea.person()
                + "'");
        sweep.sweep().block(Duration.ofSeconds(10));
        lea.get(path(staged)).expectStatus().isNotFound();
        lea.get(path(applied) + "/lines")
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/lines-forgotten")
                .jsonPath("$.title")
                .isEqualTo("Lignes oubliées");
        assertThat(entries()).isEqualTo(20);
        lea.undone(applied);
        assertThat(entries()).isZero();
    }

    private List<JsonNode> archive(String section) {
        var items = lea.get("/internal/personal-data/" + section)
                .expectStatus()
                .isOk()
                .returnResult(JsonNode.class)
                .getResponseBody()
                .collectList()
                .block();
        return items == null ? List.of() : items;
    }

    @Test
    void isInThePersonsArchiveAndGoneWithThem() throws Exception {
        lea.staged("daylio", csv(600) + "\nx");
        assertThat(archive("journal-imports")).singleElement().satisfies(run -> {
            assertThat(run.get("lines").asInt()).isEqualTo(601);
            assertThat(run.get("words").findValuesAsString("word")).contains("bien");
            assertThat(run.get("activities").findValuesAsString("activity")).contains("travail");
        });
        var lines = archive("journal-import-lines");
        assertThat(lines).hasSize(601);
        assertThat(lines.get(0).get("word").asString()).isNotEmpty();
        assertThat(lines.get(0).at("/entry/feltAt").asString()).startsWith("2025-12-31");
        assertThat(lines.get(600).get("code").asString()).isEqualTo("wrong-columns");
        Events.send(
                "cesizen.privacy",
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.erasure-requested.v1",
                lea.person(),
                "{\"request\":\"" + UUID.randomUUID() + "\"}");
        await().until(() -> Database.count("select (select count(*) from emotion.import_chunk where person = '"
                        + lea.person() + "') + (select count(*) from emotion.import_run where person = '" + lea.person()
                        + "')")
                == 0);
        assertThat(SchemaRules.unprotectedTables("emotion")).isEmpty();
        lea.upload("?format=daylio", UUID.randomUUID().toString(), csv(1))
                .expectStatus()
                .isEqualTo(410);
    }
}
