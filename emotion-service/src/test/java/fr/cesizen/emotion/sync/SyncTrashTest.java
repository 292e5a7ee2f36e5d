package fr.cesizen.emotion.sync;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.deleted;
import static fr.cesizen.emotion.entry.JournalClient.wrote;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.entry.JournalClient;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes that arrive late, of entries that are in the bin or gone from it. */
@ServiceTest
class SyncTrashTest {

    /** How often two meet at the same moment. */
    private static final int ROUNDS = Integer.getInteger("cesizen.sync.rounds", 4);

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    JournalClient phone;

    final UuidGenerator ids = new UuidGenerator();

    @BeforeEach
    void somebody() {
        phone = new JournalClient(api.somebody());
    }

    /** One phone edits offline while another deletes and restores: the edit arrives before, between or after. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void keepsAnEditOfOneDeviceWhenAnotherDeletesAndRestores(int arrives) {
        var path = phone.written("note", "avant");
        var id = JournalClient.id(path);
        var edit = wrote(ids.next(), id, "note", "après");
        List<Runnable> online = List.of(
                () -> phone.delete(path).status(204), () -> phone.restore(path).status(200));
        for (int step = 0; step <= 2; step++) {
            if (step == arrives) {
                phone.sync("", List.of(edit));
            }
            if (step < 2) {
                online.get(step).run();
            }
        }
        assertThat(phone.everything()).containsOnlyKeys(id.toString());
        phone.get(path).has("$.note", "après");
        assertThat(JournalClient.fates(phone.sync("", List.of(edit)))).containsExactly("applied");
        phone.delete(path).status(204);
        assertThat(phone.read(ENTRIES).get("items")).isEmpty();
    }

    /** Its stamp is of a clock ahead of ours, and yet the creation came after it. */
    @Test
    void writesAnEntryAnewAfterADeletionOfAClockAhead() {
        var id = ids.next();
        var ahead = new UUID((Instant.now().plusSeconds(60).toEpochMilli() << 16) | 0x7000L, 0x8000000000000003L);
        phone.sync("", List.of(deleted(ahead, id)));
        phone.get(phone.written("id", id)).status(200);
        assertThat(phone.read(ENTRIES + "/bin").get("items")).isEmpty();
    }

    /** Nor does its note lie in the bin again, whoever tells of it how late. */
    @Test
    void neverBringsBackWhatIsGoneForGood() {
        var id = ids.next();
        var written = wrote(ids.next(), id);
        phone.sync("", List.of(written, deleted(ids.next(), id)));
        JournalRowsFixture.ageDeletions(phone.person());
        jobs.run("trash-purge");
        assertThat(JournalClient.fates(phone.sync("", List.of(written)))).containsExactly("superseded");
        assertThat(phone.everything()).isEmpty();
        assertThat(phone.sync("", List.of()).get("news")).hasSize(1);
        assertThat(StoredRows.of(phone.person(), "emotion.entry")).isZero();
        assertThat(JournalClient.fates(
                        phone.sync("", List.of(deleted(ids.next(), id), written, wrote(ids.next(), id)))))
                .containsExactly("applied", "superseded", "applied");
        assertThat(phone.read(ENTRIES).get("items")).hasSize(1);
    }

    /** What nobody has seen but its deletion lies in the bin for what is left of its days. */
    @Test
    void bringsWhatIsHeardOfByItsDeletionIntoTheBinWhileItsDaysLast() {
        var id = ids.next();
        var other = ids.next();
        var written = List.of(wrote(ids.next(), id), wrote(ids.next(), other));
        phone.sync("", List.of(deleted(ids.next(), id), deleted(ids.next(), other)));
        JournalRowsFixture.ageLoneDeletion(phone.person(), other, 31);
        JournalRowsFixture.ageLoneDeletion(phone.person(), id, 29);
        assertThat(JournalClient.fates(phone.sync("", written))).containsExactly("superseded", "superseded");
        assertThat(phone.everything()).containsOnlyKeys(id.toString());
        assertThat(JournalRowsFixture.daysInTheBin(phone.person(), id)).isEqualTo(29);
    }

    /** A phone tells of an entry again in the very moment in which the bin lets it go. */
    @Test
    void neverBringsBackWhatTheBinIsJustLettingGo() throws Exception {
        var written = new ArrayList<Map<String, Object>>();
        var edited = new ArrayList<Map<String, Object>>();
        var deletions = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 50; i++) {
            var id = ids.next();
            written.add(wrote(ids.next(), id));
            edited.add(wrote(ids.next(), id));
            deletions.add(deleted(ids.next(), id));
        }
        for (int round = 0; round < ROUNDS; round++) {
            phone = new JournalClient(api.somebody());
            phone.sync("", written);
            phone.sync("", deletions);
            JournalRowsFixture.ageDeletions(phone.person());
            var emptied = CompletableFuture.runAsync(() -> jobs.run("trash-purge"));
            phone.sync("", edited);
            emptied.get();
            jobs.run("trash-purge");
            assertThat(phone.everything()).isEmpty();
        }
    }
}
