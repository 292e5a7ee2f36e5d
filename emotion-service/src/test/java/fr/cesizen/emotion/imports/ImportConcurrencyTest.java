package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;

/** When two want the same: two imports, an import and its owner, an import and an erasure, two jobs and a thread. */
@ServiceTest
class ImportConcurrencyTest {

    @Autowired
    ApiClient api;

    @Autowired
    TaskScheduler scheduler;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
    }

    long rows(String table) {
        return StoredRows.of(lea.person(), "emotion." + table);
    }

    @Test
    void bringsAFileWholeThatIsAppliedWhileItsFormerImportIsUndone() {
        var former = lea.applied(lea.staged("daylio", ImportClient.csv(2_000)));
        int entries = lea.entryCount();
        var again = lea.staged("daylio", ImportClient.csv(2_000));
        lea.delete(path(former)).status(202);
        lea.apply(again).status(202);
        assertThat(lea.reached(again, "applied").get("counts").get("skipped").asInt())
                .isEqualTo(lea.reached(former, "undone")
                        .get("counts")
                        .get("skipped")
                        .asInt());
        assertThat(lea.entryCount()).isEqualTo(entries);
    }

    /** As when the edit comes after the undoing was asked for and before its turn. */
    @Test
    void countsWhatItKeepsWhenItIsDone() {
        var run = lea.applied(lea.daylio("2026-01-05,x,y,18:30,bien,,,un", "2026-01-05,x,y,18:30,bien,,,deux"));
        lea.correct(lea.entries().get(0), "2026-01-05T17:30:00Z", "corrigé");
        JournalRowsFixture.undoImport(lea.person(), ImportClient.id(run), new UuidGenerator().next());
        var counts = lea.reached(run, "undone").get("counts");
        assertThat(counts.get("kept").asInt()).isOne();
        assertThat(counts.get("undone").asInt()).isOne();
    }

    @Test
    void isErasedInTheMiddleOfALongImport() {
        var run = lea.staged("daylio", ImportClient.csv(4_000));
        lea.apply(run).status(202);
        await().until(() -> rows("entry") > 0);
        JournalClient.askForErasure(lea.person());
        await().until(() -> rows("import_run") + rows("import_chunk") + rows("entry") == 0);
        lea.upload("?format=daylio", ImportClient.HEADER).status(410);
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
