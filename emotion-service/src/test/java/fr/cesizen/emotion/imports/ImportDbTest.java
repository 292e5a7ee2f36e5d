package fr.cesizen.emotion.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.ChangeClock;
import fr.cesizen.emotion.imports.ImportQueueRepository.DueImport;
import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.platform.test.TestPostgres;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the repositories of imports do when something else happened since a row was read. */
@ServiceTest
class ImportDbTest {

    @Autowired
    ApiClient api;

    @Autowired
    ImportRepository runs;

    @Autowired
    ImportQueueRepository waiting;

    @Autowired
    ImportUndoRepository withdrawal;

    @Autowired
    ImportChunkRepository chunks;

    @Autowired
    ChangeClock changes;

    @Autowired
    Transactions tx;

    @Autowired
    JsonMapper json;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
    }

    /** Entries that were deleted by a change that compares so to this one. */
    long deletions(String comparison, UUID change) {
        return Database.count("select count(*) from emotion.entry where person = '" + lea.person() + "' and deletion "
                + comparison + " '" + change + "'");
    }

    @Test
    void leavesALaterDeletionWhereItIs() {
        var run = lea.applied(lea.daylio("2026-01-05,x,y,18:30,bien,,,un", "2026-01-05,x,y,18:30,bien,,,deux"));
        var entries = lea.entries().stream().map(ImportClient::id).toList();
        var change = tx.as(Actor.person(lea.person()), runs.find(lea.person(), ImportClient.id(run)))
                .mapNotNull(ImportRow::change)
                .block();
        assertThat(change).isNotNull();
        var undoing = changes.next(change);
        lea.delete("/api/v1/journal/entries/" + entries.get(0)).status(204);
        assertThat(tx.as(Actor.person(lea.person()), withdrawal.delete(lea.person(), entries, change, undoing))
                        .block())
                .isOne();
        assertThat(deletions(">", undoing)).isOne();
        assertThat(deletions("=", undoing)).isOne();
    }

    @Test
    void leavesARunAloneOfWhichItsOwnerHasDecidedSinceItFailed() {
        var run = lea.daylio("2026-01-05,x,y,18:30,bien,,,un");
        var read = new DueImport(
                lea.person(), ImportClient.id(run), run.get("version").asLong());
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
        var run = lea.staged("daylio", ImportClient.csv(10));
        var person = "hashtextextended('person:" + lea.person() + "', 0)";
        try (var erasure = TestPostgres.get().superuser();
                var sql = erasure.createStatement()) {
            erasure.setAutoCommit(false);
            sql.execute("set local search_path = emotion; set local app.actor = 'system';"
                    + " set local lock_timeout = '300ms'; select pg_advisory_xact_lock(" + person + ")");
            JournalRowsFixture.applyImport(lea.person(), ImportClient.id(run), changes.next());
            await().until(() ->
                    Database.count("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                                    + " and (classid::bigint << 32 | objid::bigint) = " + person)
                            > 0);
            sql.execute("delete from import_chunk where person = '" + lea.person()
                    + "'; delete from import_run where person = '" + lea.person() + "'");
            erasure.commit();
        }
        assertThat(StoredRows.of(lea.person(), "emotion.import_run")).isZero();
        assertThat(StoredRows.of(lea.person(), "emotion.entry")).isZero();
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
}
