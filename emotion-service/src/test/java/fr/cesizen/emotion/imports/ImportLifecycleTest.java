package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.platform.test.StoredRows;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.codec.ServerSentEvent;
import tools.jackson.databind.JsonNode;

/** What happens while an import is under way, and when something comes between. */
@ServiceTest
class ImportLifecycleTest {

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
    }

    List<ServerSentEvent<JsonNode>> events(JsonNode run) {
        var events = lea.events(run, null).status(200).events().collectList().block(Duration.ofSeconds(60));
        return events == null ? List.of() : events;
    }

    @Test
    void tellsHowFarItIsUntilItIsDone() {
        var run = lea.staged("daylio", ImportClient.csv(3_000));
        lea.apply(run).status(202);
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
        lea.events(run, "done").status(204);
    }

    @Test
    void writesAFileOnceAlsoWhenItIsAppliedTwiceAtOnce() {
        var tom = new ImportClient(api.somebody());
        tom.applied(tom.staged("daylio", ImportClient.csv(1_500)));
        var twice =
                List.of(lea.staged("daylio", ImportClient.csv(1_500)), lea.staged("daylio", ImportClient.csv(1_500)));
        twice.forEach(run -> lea.apply(run).status(202));
        twice.forEach(run -> lea.reached(run, "applied"));
        assertThat(lea.entryCount()).isEqualTo(tom.entryCount());
    }

    @Test
    void takesEntriesThatNameThemselvesForAsManyHoweverAlike() {
        lea.applied(lea.daylio(
                "2026-01-05,5 janvier,lundi,18:30,bien,,,un thé", "2026-01-05,5 janvier,lundi,18:30,bien,,,un livre"));
        var export = lea.get(ImportClient.EXPORT + "?format=csv").status(200).text();
        var tom = new ImportClient(api.somebody());
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

    /** As a killed instance leaves it: some chunks are in the journal, the run says so, and nobody is at it. */
    @Test
    void goesOnWhereAKilledOneStopped() {
        var run = lea.applied(lea.staged("daylio", ImportClient.csv(1_200)));
        JournalRowsFixture.interruptImport(lea.person(), ImportClient.id(run), 2, 1_000, 200);
        var applied = lea.reached(run, "applied");
        assertThat(applied.get("counts").get("applied").asInt()).isEqualTo(1_200);
        assertThat(lea.entryCount()).isEqualTo(1_200);
        assertThat(JournalRowsFixture.positions(lea.person())).isEqualTo(1_200);
    }

    /** Even had the last chunk's note of progress been lost, its entries would be known by their ids. */
    @Test
    void writesNoEntryTwiceHoweverOftenAChunkIsApplied() {
        var run = lea.applied(lea.staged("daylio", ImportClient.csv(600)));
        JournalRowsFixture.interruptImport(lea.person(), ImportClient.id(run), 0, 0, 0);
        lea.reached(run, "applied");
        assertThat(lea.entryCount()).isEqualTo(600);
    }

    @Test
    void undoesWhatIsStillBeingApplied() {
        var run = lea.staged("daylio", ImportClient.csv(3_000));
        lea.apply(run).status(202);
        await().until(() -> lea.entryCount() > 0);
        lea.undone(run);
        assertThat(lea.entryCount()).isZero();
    }

    @Test
    void stopsWhileRestrictedAndGoesOnWhenAsked() {
        var run = lea.staged("daylio", ImportClient.csv(10));
        JournalClient.restrict(lea.person(), true);
        // Looked up: an asking that came first would apply them, and nothing could be refused any more.
        await().until(() -> StoredRows.of(lea.person(), "emotion.restriction") == 1);
        lea.apply(run).status(423);
        JournalRowsFixture.applyImport(lea.person(), ImportClient.id(run), UUID.randomUUID());
        assertThat(lea.reached(run, "failed").get("failure").asString()).isEqualTo("restricted");
        JournalClient.restrict(lea.person(), false);
        await().untilAsserted(() -> lea.apply(run).status(202));
        assertThat(lea.reached(run, "applied").get("counts").get("applied").asInt())
                .isEqualTo(10);
    }

    @Test
    void saysThatItFailedWhenItsLinesAreGone() {
        var run = lea.staged("daylio", ImportClient.csv(10));
        JournalRowsFixture.loseLines(lea.person());
        lea.apply(run).status(202);
        assertThat(lea.reached(run, "failed").get("failure").asString()).isEqualTo("internal");
    }

    @Test
    void forgetsWhatNobodyApplied() {
        var staged = lea.staged("daylio", ImportClient.csv(10));
        var applied = lea.applied(lea.staged("daylio", ImportClient.csv(20)));
        jobs.run("import-cleanup");
        assertThat(lea.lines(staged)).hasSize(10);
        JournalRowsFixture.ageImports(lea.person());
        jobs.run("import-cleanup");
        lea.get(path(staged)).status(404);
        lea.get(path(applied) + "/lines").problem(410, "lines-forgotten").has("$.title", "Lignes oubliées");
        assertThat(lea.entryCount()).isEqualTo(20);
        lea.undone(applied);
        assertThat(lea.entryCount()).isZero();
    }

    @Test
    void isInThePersonsArchiveAndGoneWithThem() throws Exception {
        lea.staged("daylio", ImportClient.csv(600) + "\nx");
        assertThat(lea.journal().archive("journal-imports")).singleElement().satisfies(run -> {
            assertThat(run.get("lines").asInt()).isEqualTo(601);
            assertThat(run.get("words").findValuesAsString("word")).contains("bien");
            assertThat(run.get("activities").findValuesAsString("activity")).contains("travail");
        });
        var lines = lea.journal().archive("journal-import-lines");
        assertThat(lines).hasSize(601);
        assertThat(lines.get(0).get("word").asString()).isNotEmpty();
        assertThat(lines.get(0).at("/entry/feltAt").asString()).startsWith("2025-12-31");
        assertThat(lines.get(600).get("code").asString()).isEqualTo("wrong-columns");
        JournalClient.askForErasure(lea.person());
        await().until(() ->
                StoredRows.of(lea.person(), "emotion.import_chunk") + StoredRows.of(lea.person(), "emotion.import_run")
                        == 0);
        assertThat(SchemaRules.unprotectedTables("emotion")).isEmpty();
        lea.upload("?format=daylio", ImportClient.csv(1)).status(410);
    }
}
