package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static fr.cesizen.emotion.entry.JournalClient.calm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.SchemaRules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class JournalTest {

    @Autowired
    WebTestClient http;

    @Autowired
    JsonMapper json;

    JournalClient lea;
    JournalClient tom;

    @BeforeEach
    void twoPeople() {
        lea = new JournalClient(http, UUID.randomUUID());
        tom = new JournalClient(http, UUID.randomUUID());
    }

    long rows(UUID person) {
        return Database.count("select count(*) from emotion.entry where person = '" + person + "'");
    }

    @Test
    void writesNothingAgainOfARequestWhoseEntryWasDeleted() {
        var key = UUID.randomUUID().toString();
        var location = lea.post(key, calm())
                .expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        assertThat(location).isNotNull();
        lea.delete(location.getPath()).expectStatus().isNoContent();
        lea.post(key, calm())
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/made-and-deleted");
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
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"0\"")
                .expectBody()
                .jsonPath("$.note")
                .isEqualTo("Élise <b>m'a dit</b> \u0001 🌿")
                .jsonPath("$.emotions[0].intensity")
                .isEqualTo(0)
                .jsonPath("$.emotions[1].code")
                .isEqualTo("wonder")
                .jsonPath("$.feltAt")
                .isEqualTo("2026-03-01T12:00:00Z")
                .jsonPath("$.person")
                .doesNotExist();
    }

    @Test
    void putsAnEntryOnTheLocalDayOfItsZone() {
        lea.get(lea.written("feltAt", "2026-02-28T23:30:00Z"))
                .expectBody()
                .jsonPath("$.localDate")
                .isEqualTo("2026-03-01");
        lea.get(lea.written("feltAt", "2026-02-28T23:30:00Z", "zone", "America/New_York"))
                .expectBody()
                .jsonPath("$.localDate")
                .isEqualTo("2026-02-28");
    }

    @Test
    void storesNotesOnlyAsCiphertext() {
        lea.written("note", "rien que pour moi");
        assertThat(Database.count("select count(*) from emotion.entry where person = '" + lea.person()
                        + "' and position('pour moi'::bytea in note) = 0"))
                .isOne();
    }

    @Test
    void acceptsAnEntryWithoutANote() {
        var withoutNote = calm();
        withoutNote.remove("note");
        lea.post(withoutNote)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.note")
                .doesNotExist();
    }

    @Test
    void tellsThatAnEntryWasWrittenAndNothingOfWhatWasFelt() throws Exception {
        var path = lea.written();
        lea.delete(path).expectStatus().isNoContent();
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
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody()
                .jsonPath("$.note")
                .isEqualTo("Corrigé");
        lea.put(path, "\"0\"", calm("note", "Trop tard")).expectStatus().isEqualTo(412);
        lea.get(path).expectBody().jsonPath("$.note").isEqualTo("Corrigé");
    }

    @Test
    void letsOneOfTwoConcurrentEditsWin() throws Exception {
        var path = lea.written();
        var statuses = java.util.stream.IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> lea.put(path, "\"0\"", calm("note", "version " + i))
                        .returnResult(Void.class)
                        .getStatus()
                        .value())
                .toList();
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void deletesForGood() {
        var path = lea.written();
        lea.delete(path).expectStatus().isNoContent();
        lea.get(path).expectStatus().isNotFound();
        lea.delete(path).expectStatus().isNotFound();
    }

    @Test
    void keepsOnePersonsJournalFromEverybodyElse() {
        var path = lea.written();
        tom.get(path).expectStatus().isNotFound();
        tom.put(path, "\"0\"", calm()).expectStatus().isNotFound();
        tom.delete(path).expectStatus().isNotFound();
        tom.get(ENTRIES).expectBody().jsonPath("$.items").isEmpty();
        assertThat(rows(lea.person())).isOne();
    }

    @Test
    void pagesNewestFirstAlsoWhereInstantsAreEqual() {
        for (int i = 0; i < 9; i++) {
            lea.written("feltAt", "2026-03-0" + (1 + i / 3) + "T10:00:00.123456Z");
        }
        var ids = new HashSet<String>();
        var days = new java.util.ArrayList<String>();
        var uri = ENTRIES + "?limit=2";
        for (JsonNode page = lea.json(lea.get(uri)); ; page = lea.json(lea.get(uri))) {
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
        assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void takesTheIdThatAnOfflineClientMade() {
        var id = new UuidGenerator().next();
        lea.post(calm("id", id))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(id.toString());
        lea.post(calm("id", id)).expectStatus().isEqualTo(409);
        tom.post(calm("id", id)).expectStatus().isCreated();
        lea.post(calm("id", UUID.randomUUID())).expectStatus().isEqualTo(422);
    }

    @Test
    void exportsTheWholeJournal() {
        for (int i = 0; i < 205; i++) {
            lea.written("note", "note " + i);
        }
        var entries = lea.get("/internal/personal-data/journal-entries")
                .returnResult(JsonNode.class)
                .getResponseBody()
                .map(entry -> entry.get("note").asString())
                .collectList()
                .block();
        assertThat(entries).hasSize(205).contains("note 0", "note 204");
    }

    @Test
    void refusesWritesWhileRestrictedAndForgetsWhoIsErased() throws Exception {
        lea.written();
        Events.send(
                "cesizen.privacy",
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.restriction-changed.v1",
                lea.person(),
                "{\"restricted\":true}");
        await().untilAsserted(() -> lea.post(calm()).expectStatus().isEqualTo(423));
        lea.get(ENTRIES).expectStatus().isOk();

        Events.send(
                "cesizen.privacy",
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.erasure-requested.v1",
                lea.person(),
                "{\"request\":\"" + UUID.randomUUID() + "\"}");
        await().untilAsserted(() -> assertThat(rows(lea.person())).isZero());
        lea.post(calm()).expectStatus().isEqualTo(410);
        assertThat(SchemaRules.unprotectedTables("emotion")).isEmpty();
    }
}
