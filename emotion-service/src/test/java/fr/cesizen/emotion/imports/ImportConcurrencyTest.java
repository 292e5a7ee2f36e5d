package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.ChangeClock;
import fr.cesizen.emotion.imports.ImportQueueRepository.DueImport;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.TestPostgres;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** When two want the same: two imports, an import and its owner, an import and an erasure, two jobs and a thread. */
@ServiceTest
class ImportConcurrencyTest {

    @Autowired
    WebTestClient http;

    @Autowired
    ImportRepository runs;

    @Autowired
    ImportQueueRepository waiting;

    @Autowired
    ImportUndoRepository withdrawal;

    @Autowired
    ChangeClock changes;

    @Autowired
    Transactions tx;

    @Autowired
    TaskScheduler scheduler;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(http, UUID.randomUUID());
    }

    static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asString());
    }

    String where(JsonNode run) {
        return " where person = '" + lea.person() + "' and id = '" + id(run) + "'";
    }

    long rows(String table, String more) {
        return Database.count(
                "select count(*) from emotion." + table + " where person = '" + lea.person() + "'" + more);
    }

    @Test
    void bringsAFileWholeThatIsAppliedWhileItsFormerImportIsUndone() {
        var former = lea.applied(lea.staged("daylio", ImportLifecycleTest.csv(2_000)));
        var entries = rows("entry", " and deleted_at is null");
        var again = lea.staged("daylio", ImportLifecycleTest.csv(2_000));
        lea.delete(path(former)).expectStatus().isAccepted();
        lea.apply(again).expectStatus().isAccepted();
        assertThat(lea.reached(again, "applied").get("counts").get("skipped").asInt())
                .isEqualTo(lea.reached(former, "undone")
                        .get("counts")
                        .get("skipped")
                        .asInt());
        assertThat(rows("entry", " and deleted_at is null")).isEqualTo(entries);
    }

    @Test
    void leavesALaterDeletionWhereItIs() {
        var run = lea.applied(lea.daylio("2026-01-05,x,y,18:30,bien,,,un", "2026-01-05,x,y,18:30,bien,,,deux"));
        var entries = lea.entries().stream().map(ImportConcurrencyTest::id).toList();
        var change = tx.as(Actor.person(lea.person()), runs.find(lea.person(), id(run)))
                .mapNotNull(ImportRow::change)
                .block();
        assertThat(change).isNotNull();
        var undoing = changes.next(change);
        lea.delete("/api/v1/journal/entries/" + entries.get(0)).expectStatus().isNoContent();
        assertThat(tx.as(Actor.person(lea.person()), withdrawal.delete(lea.person(), entries, change, undoing))
                        .block())
                .isOne();
        assertThat(rows("entry", " and deletion > '" + undoing + "'")).isOne();
        assertThat(rows("entry", " and deletion = '" + undoing + "'")).isOne();
    }

    /** As when the edit comes after the undoing was asked for and before its turn. */
    @Test
    void countsWhatItKeepsWhenItIsDone() {
        var run = lea.applied(lea.daylio("2026-01-05,x,y,18:30,bien,,,un", "2026-01-05,x,y,18:30,bien,,,deux"));
        lea.correct(lea.entries().get(0), "2026-01-05T17:30:00Z", "corrigé");
        ImportLifecycleTest.stored("update emotion.import_run set state = 'undoing', kept = 0, deletion = '"
                + changes.next() + "'" + where(run));
        var counts = lea.reached(run, "undone").get("counts");
        assertThat(counts.get("kept").asInt()).isOne();
        assertThat(counts.get("undone").asInt()).isOne();
    }

    @Test
    void leavesARunAloneOfWhichItsOwnerHasDecidedSinceItFailed() {
        var run = lea.daylio("2026-01-05,x,y,18:30,bien,,,un");
        var read = new DueImport(lea.person(), id(run), run.get("version").asLong());
        var decided = new DueImport(read.person(), read.id(), read.version() + 1);
        // Within one transaction, so that no worker comes between.
        var failed = tx.as(
                        Actor.system(),
                        runs.set(read.person(), read.id(), Map.of("state", ImportState.APPLYING.stored()))
                                .then(waiting.fail(read, "internal"))
                                .zipWhen(stale -> waiting.fail(decided, "internal")))
                .block();
        assertThat(failed).isNotNull();
        assertThat(failed.getT1()).isFalse();
        assertThat(failed.getT2()).isTrue();
    }

    /** Its row locks come after the person's: an erasure that is under way never waits for it. */
    @Test
    void waitsForAnErasureWithEmptyHands() throws SQLException {
        var run = lea.staged("daylio", ImportLifecycleTest.csv(10));
        var person = "hashtextextended('person:" + lea.person() + "', 0)";
        try (var erasure = TestPostgres.get().superuser();
                var sql = erasure.createStatement()) {
            erasure.setAutoCommit(false);
            sql.execute("set local search_path = emotion; set local app.actor = 'system';"
                    + " set local lock_timeout = '300ms'; select pg_advisory_xact_lock(" + person + ")");
            ImportLifecycleTest.stored(
                    "update emotion.import_run set state = 'applying', change = '" + changes.next() + "'" + where(run));
            await().until(() ->
                    Database.count("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                                    + " and (classid::bigint << 32 | objid::bigint) = " + person)
                            > 0);
            sql.execute("delete from import_chunk where person = '" + lea.person()
                    + "'; delete from import_run where person = '" + lea.person() + "'");
            erasure.commit();
        }
        assertThat(rows("import_run", "")).isZero();
        assertThat(rows("entry", "")).isZero();
    }

    @Test
    void isErasedInTheMiddleOfALongImport() {
        var run = lea.staged("daylio", ImportLifecycleTest.csv(4_000));
        lea.apply(run).expectStatus().isAccepted();
        await().until(() -> rows("entry", "") > 0);
        Events.send(
                "cesizen.privacy",
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.erasure-requested.v1",
                lea.person(),
                "{\"request\":\"" + UUID.randomUUID() + "\"}");
        await().until(() -> rows("import_run", "") + rows("import_chunk", "") + rows("entry", "") == 0);
        assertThat(Database.count("select count(*) from emotion.tombstone where person_hash = emotion.person_hash('"
                        + lea.person() + "')"))
                .isOne();
    }

    @Test
    void leavesAThreadToOtherJobsWhileOneTakesLong() throws InterruptedException {
        var other = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var takesLong = scheduler.schedule(
                () -> {
                    try {
                        if (other.await(20, TimeUnit.SECONDS)) {
                            done.countDown();
                        }
                    } catch (InterruptedException ex) {
                        Thread.currentThread().interrupt();
                    }
                },
                Instant.EPOCH);
        var takesNoTime = scheduler.schedule(other::countDown, Instant.EPOCH);
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        await().until(() -> takesLong.isDone() && takesNoTime.isDone());
    }
}
