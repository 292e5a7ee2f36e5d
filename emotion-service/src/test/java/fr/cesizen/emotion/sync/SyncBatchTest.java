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
import fr.cesizen.platform.test.StatementLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A device that was away for long: as many changes as one exchange may have. */
@ServiceTest
class SyncBatchTest {

    private static final int CHANGES = 500;

    /** Whatever their number: cursor, contexts, setting, three locks, states, three kinds of rows, events, news. */
    private static final int STATEMENTS = 14;

    @Autowired
    ApiClient api;

    JournalClient phone;

    final UuidGenerator ids = new UuidGenerator();

    @BeforeEach
    void somebody() {
        phone = new JournalClient(api.somebody());
    }

    @Test
    void takesFiveHundredNewEntriesByAHandfulOfStatements() {
        var context = ids.next();
        phone.keepContext(context, "people", "Chorale", false).status(200);
        var changes = entries().stream()
                .map(id -> wrote(
                        ids.next(), id, "contexts", List.of(context.toString()), "feltAt", "2026-03-01T00:30:00Z"))
                .toList();
        var statements = StatementLog.during(() -> phone.sync("", changes));
        assertThat(statements).hasSizeLessThanOrEqualTo(STATEMENTS);
        assertThat(JournalRowsFixture.positions(phone.person())).isEqualTo(CHANGES);
    }

    @Test
    void mergesFiveHundredChangesOfKnownEntriesByAHandfulOfStatements() {
        var known = entries().subList(1, CHANGES);
        phone.sync("", known.stream().map(id -> wrote(ids.next(), id)).toList());
        var unknown = ids.next();
        var changes = new ArrayList<Map<String, Object>>();
        known.subList(0, 300).forEach(id -> changes.add(wrote(ids.next(), id, "note", "encore")));
        known.subList(300, 499).forEach(id -> changes.add(deleted(ids.next(), id)));
        changes.add(deleted(ids.next(), unknown));
        Collections.shuffle(changes);
        var answers = new ArrayList<JsonNode>();
        var statements = StatementLog.during(() -> answers.add(phone.sync("", changes)));
        assertThat(statements).hasSizeLessThanOrEqualTo(STATEMENTS);
        assertThat(JournalClient.fates(answers.get(0))).hasSize(CHANGES).containsOnly("applied");
        assertThat(phone.everything().values().stream().filter(entry -> entry.startsWith("encore")))
                .hasSize(200); // of 300, a page
        assertThat(phone.bin()).hasSize(199);
    }

    /** The last word is the latest change, whatever the number of changes before it in the same exchange. */
    @Test
    void storesTheLatestOfManyChangesOfOneEntry() {
        var id = ids.next();
        var changes = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 100; i++) {
            changes.add(wrote(ids.next(), id, "note", "note " + i));
            changes.add(deleted(ids.next(), id));
        }
        changes.add(wrote(ids.next(), id, "note", "la dernière"));
        assertThat(JournalClient.fates(phone.sync("", changes))).containsOnly("applied");
        phone.get(ENTRIES + "/" + id).has("$.note", "la dernière");
    }

    /** An edit on the web does not take the lock of the journal; neither may lose what the other has written. */
    @Test
    void keepsTheLaterOfAnEditAndABatchThatMeet() throws Exception {
        var paths = new ArrayList<String>();
        IntStream.range(0, 20).forEach(i -> paths.add(phone.written("note", "avant")));
        var edits = Stream.of(paths.subList(0, 10), paths.subList(10, 20))
                .map(some -> CompletableFuture.runAsync(
                        () -> some.forEach(path -> phone.put(path, "\"0\"", JournalClient.calm("note", "web")))))
                .toList();
        var later = paths.stream().map(path -> change(JournalClient.id(path))).toList();
        var answer = phone.sync("", later);
        for (var edit : edits) {
            edit.get();
        }
        for (int i = 0; i < paths.size(); i++) {
            var fate = JournalClient.fates(answer).get(i);
            var note = phone.read(paths.get(i)).get("note").asString();
            // Applied: nothing was later then; an edit that came afterwards had an old version and was refused.
            assertThat(note).isEqualTo(fate.equals("applied") ? "téléphone" : "web");
        }
    }

    private Map<String, Object> change(UUID id) {
        return wrote(ids.next(), id, "note", "téléphone");
    }

    private List<UUID> entries() {
        return Stream.generate(ids::next).limit(CHANGES).toList();
    }
}
