package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.emotion.sync.SyncTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Days, contexts, the bin, searching: what keeping a journal is made of. */
@ServiceTest
class TrashAndSearchTest {

    @Autowired
    WebTestClient http;

    @Autowired
    TrashPurgeJob bin;

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(http, UUID.randomUUID());
    }

    String day(Object... says) {
        return lea.json(lea.get(lea.written(says))).get("localDate").asString();
    }

    int found(String query) {
        return lea.json(lea.get(ENTRIES + query)).get("items").size();
    }

    int sought(String text) {
        return search(lea, "", Map.of("text", text)).get("items").size();
    }

    static JsonNode search(JournalClient person, String page, Map<String, Object> sought) {
        return person.json(person.send(HttpMethod.POST, ENTRIES + "/search" + page, sought));
    }

    @Test
    void givesANightEntryToTheDayBeforeIfThePersonWantsIt() {
        var night = "2026-03-01T01:30:00Z"; // 2:30 in Paris
        assertThat(day("feltAt", night)).isEqualTo("2026-03-01");
        assertThat(day("feltAt", night, "localDate", "2026-02-28")).isEqualTo("2026-02-28");
        lea.send(HttpMethod.PUT, "/api/v1/journal/settings", Map.of("nightEndsAt", 3))
                .expectStatus()
                .isOk();
        assertThat(day("feltAt", night)).isEqualTo("2026-02-28");
        assertThat(day("feltAt", "2026-03-01T02:00:00Z")).isEqualTo("2026-03-01");
    }

    @Test
    void bringsADeletedEntryBack() {
        var path = lea.written("note", "à garder");
        lea.delete(path).expectStatus().isNoContent();
        lea.get(path).expectStatus().isNotFound();
        lea.delete(path).expectStatus().isNotFound();
        assertThat(lea.json(lea.get(ENTRIES + "/bin"))
                        .get("items")
                        .get(0)
                        .get("note")
                        .asString())
                .isEqualTo("à garder");
        lea.send(HttpMethod.POST, path + "/restoration", "").expectStatus().isOk();
        lea.get(path).expectBody().jsonPath("$.deletedAt").doesNotExist();
        lea.send(HttpMethod.POST, path + "/restoration", "").expectStatus().isNotFound();
    }

    @Test
    void showsNobodyTheBinOfSomebodyElse() {
        var path = lea.written();
        lea.delete(path).expectStatus().isNoContent();
        var tom = new JournalClient(http, UUID.randomUUID());
        assertThat(tom.json(tom.get(ENTRIES + "/bin")).get("items")).isEmpty();
        tom.send(HttpMethod.POST, path + "/restoration", "").expectStatus().isNotFound();
        lea.send(HttpMethod.POST, path + "/restoration", "").expectStatus().isOk();
    }

    /** It must not stand in the way of the bins of all others either. */
    @Test
    void emptiesTheBinOfWhatWasHeardOfByItsDeletionFirst() {
        var id = new UuidGenerator().next();
        lea.sync("", List.of(Map.of("change", new UuidGenerator().next(), "id", id, "deleted", true)));
        var path = lea.written("id", id);
        lea.get(path).expectStatus().isOk();
        lea.delete(path).expectStatus().isNoContent();
        age(path);
        bin.purge().block();
        assertThat(lea.json(lea.get(ENTRIES + "/bin")).get("items")).isEmpty();
        assertThat(lea.sync("", List.of()).get("news")).hasSize(1);
    }

    /** A phone that was offline tells late of what it deleted: the days in which it can be undone begin then. */
    @Test
    void keepsInTheBinWhatWasDeletedLongAgoAndIsToldOfNow() {
        var id = new UUID((Instant.now().minus(Duration.ofDays(41)).toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE);
        var written = new UUID(id.getMostSignificantBits(), Long.MIN_VALUE + 1);
        var deletion =
                new UUID((Instant.now().minus(Duration.ofDays(40)).toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE);
        lea.sync("", List.of(SyncTest.wrote(written, id), SyncTest.deleted(deletion, id)));
        var other = new UUID(id.getMostSignificantBits(), Long.MIN_VALUE + 2);
        lea.sync("", List.of(SyncTest.deleted(deletion, other), SyncTest.wrote(written, other)));
        bin.purge().block();
        assertThat(lea.json(lea.get(ENTRIES + "/bin")).get("items")).hasSize(2);
        age(ENTRIES + "/" + id);
        bin.purge().block();
        assertThat(lea.json(lea.get(ENTRIES + "/bin")).get("items")).hasSize(1);
        lea.send(HttpMethod.POST, ENTRIES + "/" + other + "/restoration", "")
                .expectStatus()
                .isOk();
    }

    /** Moves 31 days back when a deletion was learnt of. */
    void age(String path) {
        Database.run("set search_path = emotion; update entry set deletion_known_at = now() - interval '31 days'"
                + " where person = '" + lea.person() + "' and id = '"
                + path.substring(path.lastIndexOf('/') + 1) + "'");
    }

    @Test
    void emptiesTheBinAfterThirtyDays() {
        var old = lea.written();
        var young = lea.written();
        lea.delete(old).expectStatus().isNoContent();
        lea.delete(young).expectStatus().isNoContent();
        age(old);
        bin.purge().block();
        assertThat(lea.json(lea.get(ENTRIES + "/bin")).get("items")).hasSize(1);
        lea.send(HttpMethod.POST, old + "/restoration", "").expectStatus().isNotFound();
        lea.send(HttpMethod.POST, young + "/restoration", "").expectStatus().isOk();
    }

    @Test
    void takesABlankNoteForNone() {
        for (var blank : List.of("", " ", "\n\u00a0\t")) {
            var answer = lea.post(JournalClient.calm("note", blank));
            answer.expectStatus().isCreated().expectBody().jsonPath("$.note").doesNotExist();
        }
        var path = lea.written();
        lea.put(path, "\"0\"", JournalClient.calm("note", ""))
                .expectBody()
                .jsonPath("$.note")
                .doesNotExist();
        lea.get(path).expectBody().jsonPath("$.note").doesNotExist();
        var id = new UuidGenerator().next();
        assertThat(lea.sync("", List.of(SyncTest.wrote(new UuidGenerator().next(), id, "note", " ")))
                        .get("news")
                        .findValuesAsString("note"))
                .isEmpty();
    }

    @Test
    void findsNotesWhateverTheirCaseAndAccents() {
        lea.written("note", "Élise m'a appelée");
        lea.written("note", "Rien de spécial");
        assertThat(sought("ELISE")).isOne();
        assertThat(sought("special")).isOne();
        assertThat(sought("tempête")).isZero();
        assertThat(sought("elise")).isOne();
        var tom = new JournalClient(http, UUID.randomUUID());
        assertThat(search(tom, "", Map.of("text", "elise")).get("items")).isEmpty();
    }

    @Test
    void findsLigaturesAsTheyAreTyped() {
        lea.written("note", "Le cœur léger, et caetera");
        assertThat(sought("coeur")).isOne();
        assertThat(sought("cætera")).isOne();
    }

    @Test
    void findsWhatIsTypedWithOtherApostrophesAndSpaces() {
        lea.written("note", "Aujourd’hui, c‘est l’été\u00a0!\nGroße\tJoie\r\n et paix");
        for (var typed :
                List.of("aujourd'hui", "aujourdʼhui", "l'ete !", "été ! grosse joie", "GROSSE JOIE  et paix")) {
            assertThat(sought(typed)).as(typed).isOne();
        }
        assertThat(sought("aujourd hui")).isZero();
        assertThat(sought(" \u00a0 ")).isOne();
        lea.written("note", "l'autre");
        assertThat(sought("l’autre")).isOne();
    }

    @Test
    void findsNoWordThatNobodyWrote() {
        lea.written("note", "がくせい 각오 ก่า");
        for (var typed : List.of("かくせい", "가", "กา")) {
            assertThat(sought(typed)).as(typed).isZero();
        }
        assertThat(sought("ｶﾞくせい")).isZero(); // katakana is another script
        assertThat(sought("か\u3099くせい")).isOne();
        assertThat(sought("각")).isOne();
    }

    @Test
    void searchesOnPageByPage() {
        for (int i = 0; i < 230; i++) {
            lea.written(
                    "note", i % 100 == 0 ? "la mer" : "la ville", "feltAt", "2026-03-01T10:00:%02dZ".formatted(i % 60));
        }
        var first = search(lea, "?limit=2", Map.of("text", "mer"));
        assertThat(first.get("items")).hasSize(2);
        var rest = search(lea, "?limit=2&after=" + first.get("next").asString(), Map.of("text", "mer"));
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void filtersByEmotionContextAndRange() {
        lea.written("contexts", List.of("family", "weather"));
        lea.written("emotions", List.of(Map.of("code", "wonder", "intensity", 5)), "feltAt", "2026-02-01T12:00:00Z");
        assertThat(found("?emotion=wonder")).isOne();
        assertThat(found("?context=weather")).isOne();
        assertThat(found("?from=2026-03-01&to=2026-03-01")).isOne();
        assertThat(found("?emotion=wonder&context=weather")).isZero();
    }

    @Test
    void searchesWhereEmotionContextAndRangeHoldAsWell() {
        lea.written("contexts", List.of("family"), "note", "la mer");
        lea.written("feltAt", "2026-02-01T12:00:00Z", "note", "la mer");
        assertThat(sought("mer")).isEqualTo(2);
        for (var both : List.of(
                Map.<String, Object>of("text", "mer", "context", "family"),
                Map.<String, Object>of("text", "mer", "from", "2026-02-01", "to", "2026-02-28"))) {
            assertThat(search(lea, "", both).get("items")).as("%s", both).hasSize(1);
        }
        assertThat(search(lea, "", Map.of("text", "mer", "emotion", "wonder")).get("items"))
                .isEmpty();
    }

    @Test
    void keepsContextsOfOnesOwn() {
        var choir = new UuidGenerator().next();
        var path = "/api/v1/journal/contexts/" + choir;
        lea.send(HttpMethod.PUT, path, Map.of("group", "people", "label", "Chorale", "retired", false))
                .expectStatus()
                .isOk();
        lea.written("contexts", List.of(choir, "work"));
        lea.send(HttpMethod.PUT, path, Map.of("group", "people", "label", "La chorale", "retired", true))
                .expectStatus()
                .isOk();
        assertThat(found("?context=" + choir)).isOne();
        assertThat(lea.json(lea.get("/api/v1/journal/contexts")).findValuesAsString("label"))
                .contains("La chorale", "Famille");
        assertThat(Database.count("select count(*) from emotion.own_context where person = '" + lea.person()
                        + "' and position('horale'::bytea in label) = 0"))
                .isOne();
        var tom = new JournalClient(http, UUID.randomUUID());
        assertThat(tom.json(tom.get("/api/v1/journal/contexts")).findValuesAsString("label"))
                .doesNotContain("La chorale");
    }

    @Test
    void offersHelpWithAnIntenseDespairAndNeverForcesIt() {
        lea.get(lea.written("emotions", List.of(Map.of("code", "despair", "intensity", 70))))
                .expectBody()
                .jsonPath("$.safetyResources")
                .isEqualTo("/api/v1/emotions/safety-resources");
        lea.get(lea.written("emotions", List.of(Map.of("code", "despair", "intensity", 69))))
                .expectBody()
                .jsonPath("$.safetyResources")
                .doesNotExist();
        http.get()
                .uri("/api/v1/emotions/safety-resources")
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .value("Cache-Control", cached -> assertThat(cached).contains("public", "max-age=86400"))
                .expectBody()
                .jsonPath("$.resources[0].number")
                .isEqualTo("3114")
                .jsonPath("$.resources[2].label")
                .isEqualTo("European emergency number");
    }

    @Test
    void takesThePersonsOwnValenceBeforeThatOfTheWords() {
        lea.written();
        lea.written("valence", -0.5, "kind", "daily");
        assertThat(Database.count("select count(*) from emotion.entry where person = '" + lea.person()
                        + "' and (mood = -0.5 and kind = 'daily' or mood > 0.5 and valence is null)"))
                .isEqualTo(2);
    }
}
