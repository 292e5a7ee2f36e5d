package fr.cesizen.ticket.satisfaction;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say of the help that they got, once a ticket is closed. */
@ServiceTest
class SatisfactionTest {

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();

    ApiAnswer rate(String ticket, Object rating) {
        return api.as(lea).put(ticket + "/satisfaction", rating);
    }

    @Test
    void isSaidOnceTheTicketIsClosedAndChangedForAWeek() {
        var ticket = desk.opened(lea);
        rate(ticket, Map.of("score", 5)).problem(409, "ticket-not-closed");
        desk.answer(ticket, "Réparé", "SOLVED").status(201);
        rate(ticket, Map.of("score", 5)).problem(409, "ticket-not-closed");
        desk.close(api.as(lea), ticket, desk.etag(lea, ticket)).status(200);

        var first = rate(ticket, Map.of("score", 2, "comment", "Trop long")).status(200);
        first.has("$.score", 2).has("$.comment", "Trop long");
        var ratedAt = Instant.parse(first.json().get("ratedAt").asString());
        assertThat(Instant.parse(first.json().get("changeableUntil").asString()))
                .isEqualTo(ratedAt.plus(Duration.ofDays(7)));
        TicketDatabaseFixture.setRatingBack(ticket, "6 days");
        rate(ticket, Map.of("score", 4)).status(200).has("$.score", 4).lacks("$.comment");
        api.as(lea).get(ticket + "/satisfaction").status(200).has("$.score", 4);
        TicketDatabaseFixture.setRatingBack(ticket, "25 hours");
        rate(ticket, Map.of("score", 5)).problem(409, "rating-final");
        api.as(lea).get(ticket + "/satisfaction").status(200).has("$.score", 4);
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("CLOSED");
    }

    @Test
    void isReadByStaffAndByNobodyElse() {
        var ticket = desk.closed(lea);
        desk.sam().get(ticket + "/satisfaction").problem(404, "not-found");
        rate(ticket, Map.of("score", 1, "comment", "Réponse à côté")).status(200);
        desk.sam().get(ticket + "/satisfaction").status(200).has("$.comment", "Réponse à côté");
        var listed = desk.sam().get(TICKETS + "/satisfaction?limit=1").status(200);
        assertThat(listed.items()).singleElement().satisfies(rating -> assertThat(ticket)
                .endsWith("/" + rating.get("ticket").asString()));
        assertThat(listed.text()).contains("Réponse à côté").doesNotContain(lea.toString());
        api.somebody().get(ticket + "/satisfaction").problem(404, "not-found");
        api.somebody().put(ticket + "/satisfaction", Map.of("score", 5)).problem(404, "not-found");
        desk.sam().put(ticket + "/satisfaction", Map.of("score", 5)).problem(404, "not-found");
        assertThat(api.as(lea, "user", "support").items(TICKETS + "/satisfaction"))
                .as("one's own is not among those of people")
                .extracting(rating -> rating.get("ticket").asString())
                .doesNotContain(TicketClient.id(ticket));
    }

    @Test
    void isOfTheWholeWhenTicketsWereMerged() {
        var part = desk.opened(lea);
        desk.merge(part, desk.opened(lea)).status(200);
        rate(part, Map.of("score", 3)).problem(409, "ticket-is-part");
    }

    @Test
    void isStoredEncryptedAndGoesIntoTheArchive() {
        var ticket = desk.closed(lea);
        rate(ticket, Map.of("score", 5, "comment", "Formidable-" + lea)).status(200);
        assertThat(StoredRows.holding("Formidable-")).isEmpty();
        var section =
                api.as(lea).get("/internal/personal-data/ticket-satisfaction").lines();
        assertThat(section)
                .singleElement()
                .satisfies(row -> assertThat(row.get("comment").asString()).isEqualTo("Formidable-" + lea));
    }

    @Test
    void isNotWrittenWhileThePersonIsRestricted() {
        var ticket = desk.closed(lea);
        PrivacyEvents.restrict(lea, true);
        await().untilAsserted(() -> rate(ticket, Map.of("score", 5)).problem(423, "restricted"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                             | /score   | not-null
            {"score":0}                    | /score   | min
            {"score":6}                    | /score   | max
            {"score":2.5}                  | /score   | wrong-type
            {"score":"5"}                  | /score   | wrong-type
            {"score":5,"comment":7}        | /comment | wrong-type
            {"score":5,"comment":"\\u0000"} | /comment | ill-formed-text
            {"score":5,"stars":5}          | /stars   | unknown-field
            """)
    void answers400ToWhatIsNoRating(String body, String pointer, String code) {
        rate(desk.closed(lea), body).fault(400, pointer, code);
    }

    @Test
    void boundsTheComment() {
        var ticket = desk.closed(lea);
        rate(ticket, Map.of("score", 5, "comment", "é".repeat(2001))).fault(400, "/comment", "size");
        rate(ticket, Map.of("score", 5, "comment", "é".repeat(2000))).status(200);
        rate(ticket, Map.of("score", 5, "comment", " ")).status(200).lacks("$.comment");
    }
}
