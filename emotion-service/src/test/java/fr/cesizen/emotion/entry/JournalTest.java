package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.calm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.SchemaRules;
import fr.cesizen.platform.test.StoredRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class JournalTest {

    @Autowired
    ApiClient api;

    @Autowired
    JsonMapper json;

    final UuidGenerator ids = new UuidGenerator();

    JournalClient lea;
    JournalClient tom;

    @BeforeEach
    void twoPeople() {
        lea = new JournalClient(api.somebody());
        tom = new JournalClient(api.somebody());
    }

    static long rows(UUID person) {
        return StoredRows.of(person, "emotion.entry");
    }

    @Test
    void writesNothingAgainOfARequestWhoseEntryWasDeleted() {
        var key = UUID.randomUUID().toString();
        var path = lea.write(key, calm()).status(201).path();
        lea.delete(path).status(204);
        lea.write(key, calm()).problem(410, "made-and-deleted");
        assertThat(rows(lea.person())).isOne();
    }

    @Test
    void keepsAnEntryAsItWasWritten() {
        var path = lea.written(
                "emotions",
                List.of(Map.of("code", "calm", "intensity", 0), Map.of("code", "wonder", "intensity", 100)),
                "note",
                "Élise <b>m'a dit</b> \u0001 🌿");
        lea.get(path)
                .status(200)
                .header("ETag", "\"0\"")
                .has("$.note", "Élise <b>m'a dit</b> \u0001 🌿")
                .has("$.emotions[0].intensity", 0)
                .has("$.emotions[1].code", "wonder")
                .has("$.feltAt", "2026-03-01T12:00:00Z")
                .lacks("$.person");
    }

    @Test
    void putsAnEntryOnTheLocalDayOfItsZone() {
        lea.get(lea.written("feltAt", "2026-02-28T23:30:00Z")).has("$.localDate", "2026-03-01");
        lea.get(lea.written("feltAt", "2026-02-28T23:30:00Z", "zone", "America/New_York"))
                .has("$.localDate", "2026-02-28");
    }

    @Test
    void storesNotesOnlyAsCiphertext() {
        lea.written("note", "rien que pour moi");
        assertThat(JournalRowsFixture.rowsHiding("pour moi", lea.person(), "entry", "note"))
                .isOne();
    }

    @Test
    void acceptsAnEntryWithoutANote() {
        var withoutNote = calm();
        withoutNote.remove("note");
        lea.write(withoutNote).status(201).lacks("$.note");
    }

    @Test
    void tellsThatAnEntryWasWrittenAndNothingOfWhatWasFelt() throws Exception {
        var path = lea.written();
        lea.delete(path).status(204);
        var events = Events.about(lea.person(), "cesizen.journal", 2);
        var id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(events).hasSize(2);
        assertThat(events.get(0).getType()).isEqualTo("fr.cesizen.journal.entry-recorded.v1");
        assertThat(json.readTree(events.get(0).getData().toBytes()))
                .isEqualTo(json.readTree("{\"entry\":\"" + id + "\",\"day\":\"2026-03-01\"}"));
        assertThat(events.get(1).getType()).isEqualTo("fr.cesizen.journal.entry-deleted.v1");
    }

    @Test
    void editsOnlyTheVersionThatWasRead() {
        var path = lea.written();
        lea.put(path, "\"0\"", calm("note", "Corrigé"))
                .status(200)
                .header("ETag", "\"1\"")
                .has("$.note", "Corrigé");
        lea.put(path, "\"0\"", calm("note", "Trop tard")).status(412);
        lea.get(path).has("$.note", "Corrigé");
    }

    @Test
    void letsOneOfTwoConcurrentEditsWin() throws Exception {
        var path = lea.written();
        var statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i ->
                        lea.put(path, "\"0\"", calm("note", "version " + i)).status())
                .toList();
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void deletesForGood() {
        var path = lea.written();
        lea.delete(path).status(204);
        lea.get(path).status(404);
        lea.delete(path).status(404);
    }

    @Test
    void keepsOnePersonsJournalFromEverybodyElse() {
        var path = lea.written();
        tom.get(path).status(404);
        tom.put(path, "\"0\"", calm()).status(404);
        tom.delete(path).status(404);
        tom.get(ENTRIES).lacks("$.items[0]");
        assertThat(rows(lea.person())).isOne();
    }

    @Test
    void pagesNewestFirstAlsoWhereInstantsAreEqual() {
        for (int i = 0; i < 9; i++) {
            lea.written("feltAt", "2026-03-0" + (1 + i / 3) + "T10:00:00.123456Z");
        }
        var ids = new HashSet<String>();
        var days = new ArrayList<String>();
        var uri = ENTRIES + "?limit=2";
        for (JsonNode page = lea.read(uri); ; page = lea.read(uri)) {
            page.get("items").forEach(item -> {
                ids.add(item.get("id").asString());
                days.add(item.get("localDate").asString());
            });
            if (!page.has("next")) {
                break;
            }
            uri = ENTRIES + "?limit=2&after=" + page.get("next").asString();
        }
        assertThat(ids).hasSize(9);
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void takesTheIdThatAnOfflineClientMade() {
        var id = new UuidGenerator().next();
        lea.write(calm("id", id)).status(201).has("$.id", id.toString());
        lea.write(calm("id", id)).status(409);
        tom.write(calm("id", id)).status(201);
        lea.write(calm("id", UUID.randomUUID())).status(422);
    }

    @Test
    void exportsTheWholeJournal() {
        lea.sync(
                "",
                IntStream.range(0, 205)
                        .mapToObj(i -> JournalClient.wrote(ids.next(), ids.next(), "note", "note " + i))
                        .toList());
        var entries = lea.archive("journal-entries").stream()
                .map(entry -> entry.get("note").asString())
                .toList();
        assertThat(entries).hasSize(205).contains("note 0", "note 204");
    }

    @Test
    void refusesWritesWhileRestrictedAndForgetsWhoIsErased() throws Exception {
        lea.written();
        JournalClient.restrict(lea.person(), true);
        await().untilAsserted(() -> lea.write(calm()).status(423));
        lea.get(ENTRIES).status(200);

        JournalClient.askForErasure(lea.person());
        await().untilAsserted(() -> assertThat(rows(lea.person())).isZero());
        lea.write(calm()).status(410);
        assertThat(SchemaRules.unprotectedTables("emotion")).isEmpty();
    }
}
