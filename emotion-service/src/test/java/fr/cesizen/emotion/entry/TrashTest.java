package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bin: what is deleted, and what comes back from it. */
@ServiceTest
class TrashTest {

    @Autowired
    ApiClient api;

    @Autowired
    ScheduledJobs jobs;

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(api.somebody());
    }

    @Test
    void bringsADeletedEntryBack() {
        var path = lea.written("note", "à garder");
        lea.delete(path).status(204);
        lea.get(path).status(404);
        lea.delete(path).status(404);
        assertThat(lea.read(ENTRIES + "/bin").get("items").get(0).get("note").asString())
                .isEqualTo("à garder");
        lea.restore(path).status(200);
        lea.get(path).lacks("$.deletedAt");
        lea.restore(path).status(404);
    }

    @Test
    void showsNobodyTheBinOfSomebodyElse() {
        var path = lea.written();
        lea.delete(path).status(204);
        var tom = new JournalClient(api.somebody());
        assertThat(tom.read(ENTRIES + "/bin").get("items")).isEmpty();
        tom.restore(path).status(404);
        lea.restore(path).status(200);
    }

    /** It must not stand in the way of the bins of all others either. */
    @Test
    void emptiesTheBinOfWhatWasHeardOfByItsDeletionFirst() {
        var id = new UuidGenerator().next();
        lea.sync("", List.of(Map.of("change", new UuidGenerator().next(), "id", id, "deleted", true)));
        var path = lea.written("id", id);
        lea.get(path).status(200);
        lea.delete(path).status(204);
        age(path);
        jobs.run("trash-purge");
        assertThat(lea.bin()).isEmpty();
        assertThat(lea.sync("", List.of()).get("news")).hasSize(1);
    }

    /** A phone that was offline tells late of what it deleted: the days in which it can be undone begin then. */
    @Test
    void keepsInTheBinWhatWasDeletedLongAgoAndIsToldOfNow() {
        var id = new UUID((Instant.now().minus(Duration.ofDays(41)).toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE);
        var written = new UUID(id.getMostSignificantBits(), Long.MIN_VALUE + 1);
        var deletion =
                new UUID((Instant.now().minus(Duration.ofDays(40)).toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE);
        lea.sync("", List.of(JournalClient.wrote(written, id), JournalClient.deleted(deletion, id)));
        var other = new UUID(id.getMostSignificantBits(), Long.MIN_VALUE + 2);
        lea.sync("", List.of(JournalClient.deleted(deletion, other), JournalClient.wrote(written, other)));
        jobs.run("trash-purge");
        assertThat(lea.bin()).hasSize(2);
        age(ENTRIES + "/" + id);
        jobs.run("trash-purge");
        assertThat(lea.bin()).hasSize(1);
        lea.restore(ENTRIES + "/" + other).status(200);
    }

    /** Moves 31 days back when a deletion was learnt of. */
    void age(String path) {
        JournalRowsFixture.ageDeletion(lea.person(), JournalClient.id(path));
    }

    @Test
    void emptiesTheBinAfterThirtyDays() {
        var old = lea.written();
        var young = lea.written();
        lea.delete(old).status(204);
        lea.delete(young).status(204);
        age(old);
        jobs.run("trash-purge");
        assertThat(lea.bin()).hasSize(1);
        lea.restore(old).status(404);
        lea.restore(young).status(200);
    }
}
