package fr.cesizen.emotion.entry;

import static fr.cesizen.emotion.entry.JournalClient.ENTRIES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.ids.UuidGenerator;
import fr.cesizen.platform.test.ApiClient;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Searching one's own notes. */
@ServiceTest
class SearchTest {

    @Autowired
    ApiClient api;

    final UuidGenerator ids = new UuidGenerator();

    JournalClient lea;

    @BeforeEach
    void somebody() {
        lea = new JournalClient(api.somebody());
    }

    int found(String query) {
        return lea.read(ENTRIES + query).get("items").size();
    }

    int sought(String text) {
        return search(lea, "", Map.of("text", text)).get("items").size();
    }

    static JsonNode search(JournalClient person, String page, Map<String, Object> sought) {
        return person.post(ENTRIES + "/search" + page, sought).status(200).json();
    }

    @Test
    void findsNotesWhateverTheirCaseAndAccents() {
        lea.written("note", "Élise m'a appelée");
        lea.written("note", "Rien de spécial");
        assertThat(sought("ELISE")).isOne();
        assertThat(sought("special")).isOne();
        assertThat(sought("tempête")).isZero();
        assertThat(sought("elise")).isOne();
        var tom = new JournalClient(api.somebody());
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
        lea.sync(
                "",
                IntStream.range(0, 230)
                        .mapToObj(i -> JournalClient.wrote(
                                ids.next(),
                                ids.next(),
                                "note",
                                i % 100 == 0 ? "la mer" : "la ville",
                                "feltAt",
                                "2026-03-01T10:00:%02dZ".formatted(i % 60)))
                        .toList());
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
}
