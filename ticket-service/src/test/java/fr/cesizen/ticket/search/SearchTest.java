package fr.cesizen.ticket.search;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.ticket.SearchDatabaseFixture;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Staff find tickets by their words, although all texts are encrypted. */
@ServiceTest
class SearchTest {

    static final String SEARCH = TICKETS + "/search";

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    @Autowired
    ScheduledJobs jobs;

    final UUID lea = UUID.randomUUID();

    /** A word that no other test knows. */
    final String word = "mot" + lea.toString().replaceAll("[^0-9]", "");

    String opened(String subject, String body) {
        return TicketClient.path(api.as(lea)
                .post(TICKETS, Map.of("subject", subject, "body", body))
                .status(201)
                .json());
    }

    List<JsonNode> search(String text) {
        jobs.run("search-index");
        return desk.sam().post(SEARCH, Map.of("text", text)).status(200).items();
    }

    static List<String> paths(List<JsonNode> hits) {
        return hits.stream().map(TicketClient::path).toList();
    }

    @Test
    void findsWordsInSubjectsMessagesAndNotesNewestFirst() {
        var inSubject = opened("Le " + word, "Bonjour");
        var inMessage = opened("Question", "Bonjour,\nmon " + word + " ne marche plus");
        var inAnswer = opened("Question", "Bonjour");
        desk.say(desk.sam(), inAnswer, "Le " + word + " est réparé").status(201);
        var inNote = opened("Question", "Bonjour");
        desk.note(inNote, "Encore le " + word).status(201);
        var hits = search(word);
        assertThat(paths(hits)).containsExactly(inNote, inAnswer, inMessage, inSubject);
        assertThat(hits)
                .extracting(hit -> hit.at("/excerpts/0/place").asString() + ": "
                        + hit.at("/excerpts/0/text").asString())
                .containsExactly(
                        "note: Encore le " + word,
                        "message: Le " + word + " est réparé",
                        "message: Bonjour, mon " + word + " ne marche plus",
                        "subject: Le " + word);
        assertThat(hits.get(0).get("status").asString()).isEqualTo("OPEN");
        assertThat(hits.toString()).doesNotContain(lea.toString());
    }

    @Test
    void wantsAllWordsOfATicketInWhateverForm() {
        var ticket = opened("Séances " + word, "Les CHEVAUX sont déconnectés");
        opened("Séances " + word, "Rien d'autre");
        for (var text : List.of("cheval " + word, word + " déconnecté", "deconnectee seance cheval " + word)) {
            assertThat(paths(search(text))).as(text).containsExactly(ticket);
        }
        assertThat(search(word)).hasSize(2);
        assertThat(search(word + " introuvable" + word)).isEmpty();
    }

    @Test
    void readsOnPageByPage() {
        var opened = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            opened.add(0, opened("Question", word + " " + i));
        }
        jobs.run("search-index");
        var found = new ArrayList<String>();
        var next = "";
        do {
            var page = desk.sam()
                    .post(SEARCH + "?limit=2" + (next.isEmpty() ? "" : "&after=" + next), Map.of("text", word))
                    .status(200);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
            found.addAll(paths(page.items()));
            next = page.json().path("next").asString("");
        } while (!next.isEmpty());
        assertThat(found).isEqualTo(opened);
    }

    @Test
    void showsStaffNothingOfTheirOwnTickets() {
        var ticket = opened("Question", word);
        desk.note(ticket, "note " + word).status(201);
        assertThat(search(word)).hasSize(1);
        assertThat(api.as(lea, "user", "support")
                        .post(SEARCH, Map.of("text", word))
                        .status(200)
                        .items())
                .isEmpty();
        api.as(lea).post(SEARCH, Map.of("text", word)).problem(403, "forbidden");
    }

    @Test
    void storesNoWordInClearAndKnowsByMoreThanTheBucket() {
        var ticket = opened("Question", word);
        jobs.run("search-index");
        assertThat(SearchDatabaseFixture.buckets(ticket)).isPositive();
        // Somebody else's ticket in the same bucket: the index names it, and its texts do not have the word.
        var other = opened("Question", "autre chose");
        jobs.run("search-index");
        SearchDatabaseFixture.copyBuckets(ticket, other);
        assertThat(paths(search(word))).containsExactly(ticket);
    }

    @Test
    void findsWhatWasWrittenBeforeTheIndex() {
        var ticket = opened("Question", word);
        jobs.run("search-index");
        SearchDatabaseFixture.forget(ticket);
        assertThat(paths(search(word))).containsExactly(ticket);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                  | /text | not-null
            {"text":" "}        | /text | not-blank
            {"text":7}          | /text | wrong-type
            {"text":"\\u0000"} | /text | ill-formed-text
            {"text":"x","in":1} | /in   | unknown-field
            """)
    void answers400ToWhatIsNoSearch(String body, String pointer, String code) {
        desk.sam().post(SEARCH, body).fault(400, pointer, code);
    }

    @Test
    void wantsAWordThatNotEveryTextHas() {
        for (var text : List.of("le la les", "!?", "d'une")) {
            desk.sam()
                    .post(SEARCH, Map.of("text", text))
                    .problem(422, "search-without-words", "/text", "search-without-words");
        }
        desk.sam().post(SEARCH, Map.of("text", "x".repeat(201))).fault(400, "/text", "size");
        desk.sam().post(SEARCH + "?after=x", Map.of("text", "x")).problem(400, "invalid-cursor");
    }
}
