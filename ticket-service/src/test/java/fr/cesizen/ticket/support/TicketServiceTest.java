package fr.cesizen.ticket.support;

import static fr.cesizen.ticket.TicketClient.SAM;
import static fr.cesizen.ticket.TicketClient.TICKETS;
import static fr.cesizen.ticket.TicketClient.json;
import static fr.cesizen.ticket.TicketClient.key;
import static fr.cesizen.ticket.TicketClient.path;
import static fr.cesizen.ticket.TicketClient.refused;
import static fr.cesizen.ticket.TicketClient.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A ticket's way over HTTP, PostgreSQL and Kafka. */
@ServiceTest
class TicketServiceTest {

    @Autowired
    ManagementClient operators;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();
    final String asLea = TestTokens.bearer(lea);

    @Test
    void takesATicketFromItsOpeningToItsClosure() {
        var opened =
                desk.open(lea, "P1").expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"0\"");
        var ticket = path(json(opened));
        opened.expectHeader().location(ticket);
        desk.say(asLea, ticket, "J'ai oublié : c'est urgent").expectStatus().isCreated();
        desk.say(SAM, ticket, "Nous regardons").expectStatus().isCreated();
        var answered = desk.read(lea, ticket);
        assertThat(answered.get("status").asString()).isEqualTo("ANSWERED");
        assertThat(answered.get("breached").asBoolean()).isFalse();
        assertThat(answered.has("firstResponseAt")).isTrue();
        assertThat(answered.get("messages").findValuesAsString("author")).containsExactly("PERSON", "PERSON", "STAFF");
        assertThat(answered.get("messages").findValuesAsString("body"))
                .containsExactly("Rien ne pousse", "J'ai oublié : c'est urgent", "Nous regardons");

        desk.say(asLea, ticket, "Toujours rien").expectStatus().isCreated();
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("OPEN");
        desk.close(asLea, ticket, desk.etag(lea, ticket))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"4\"");
        refused(desk.say(asLea, ticket, "Encore un mot"), 409, "ticket-closed");
        refused(desk.say(SAM, ticket, "Encore un mot"), 409, "ticket-closed");
        refused(desk.close(asLea, ticket, "\"4\""), 409, "ticket-closed");
        assertThat(desk.read(lea, ticket).get("messages")).hasSize(4);
    }

    @Test
    void tellsWhatHappenedWithoutAWordOfIt() {
        var ticket = path(json(desk.open(lea, "P2")));
        desk.say(SAM, ticket, "Réponse secrète");
        desk.close(SAM, ticket, "\"1\"").expectStatus().isOk();
        var id = ticket.substring(TICKETS.length() + 1);
        var events = Events.about(lea, "cesizen.ticket", 3);
        assertThat(events)
                .extracting(event -> event.getType().replaceAll("fr.cesizen.ticket.|.v1", ""))
                .containsExactly("opened", "answered", "closed");
        assertThat(events)
                .extracting(event -> new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                .containsExactly(
                        "{\"ticket\":\"" + id + "\",\"priority\":\"P2\"}",
                        "{\"ticket\":\"" + id + "\"}",
                        "{\"ticket\":\"" + id + "\"}");
        assertThat(events).allSatisfy(event -> assertThat(event.getSource()).hasToString("/ticket-service"));
    }

    @Test
    void promisesAnAnswerByPriorityAndOwnsUpToBeingLate() {
        var ticket = json(desk.open(lea, "P2"));
        assertThat(Duration.between(instant(ticket, "openedAt"), instant(ticket, "firstResponseDue")))
                .isEqualTo(Duration.ofHours(8));
        overdue(path(ticket));
        assertThat(desk.read(lea, path(ticket)).get("breached").asBoolean()).isTrue();
        desk.say(SAM, path(ticket), "Pardon pour le retard");
        assertThat(desk.read(lea, path(ticket)).get("breached").asBoolean()).isTrue();
    }

    static Instant instant(JsonNode ticket, String field) {
        return Instant.parse(ticket.get(field).asString());
    }

    static void overdue(String ticket) {
        Database.run("set search_path to ticket; update ticket set first_response_due = now() - interval '10 years'"
                + " where id = '" + ticket.substring(TICKETS.length() + 1) + "'");
    }

    @Test
    void queuesWhatWaitsForStaffTheMostUrgentFirst() {
        var wish = path(json(desk.open(lea, "P4")));
        var urgent = path(json(desk.open(lea, "P1")));
        var late = path(json(desk.open(lea, "P4")));
        var answered = path(json(desk.open(lea, "P1")));
        var closed = path(json(desk.open(lea, "P1")));
        overdue(late);
        desk.say(SAM, answered, "Voilà");
        desk.close(SAM, closed, "\"0\"");
        assertThat(queue()).containsSubsequence(late, urgent, wish).doesNotContain(answered, closed);
        desk.say(asLea, answered, "Non");
        assertThat(queue()).contains(answered);
    }

    List<String> queue() {
        var found = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page = json(desk.get(SAM, TICKETS + "/queue?limit=3" + next)
                    .expectStatus()
                    .isOk());
            page.get("items").forEach(ticket -> found.add(path(ticket)));
            next = page.has("next") ? "&after=" + page.get("next").asString() : null;
        }
        return found;
    }

    @Test
    void showsStaffTheWordsAndNotThePerson() {
        var ticket = desk.opened(lea);
        var seen = desk.get(SAM, ticket + "/staff-view").expectStatus().isOk();
        seen.expectHeader().valueEquals("ETag", "\"0\"");
        assertThat(text(seen)).contains("Rien ne pousse").doesNotContain(lea.toString());
        refused(desk.get(SAM, ticket), 404, "not-found");
    }

    @Test
    void treatsStaffInTheirOwnTicketAsThePersonTheyAre() {
        var asLeaOfStaff = TestTokens.bearer(lea, "user", "support");
        var ticket = desk.opened(lea);
        desk.say(asLeaOfStaff, ticket, "Je ne me réponds pas").expectStatus().isCreated();
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("OPEN");
        desk.close(asLeaOfStaff, ticket, "\"1\"").expectStatus().isOk();
    }

    @Test
    void listsOnesOwnNewestFirstPageByPage() {
        var opened = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            opened.add(0, desk.opened(lea));
        }
        desk.opened(UUID.randomUUID());
        var found = new ArrayList<String>();
        for (var next = ""; next != null; ) {
            var page = json(desk.get(asLea, TICKETS + "?limit=2" + next));
            page.get("items").forEach(ticket -> found.add(path(ticket)));
            assertThat(page.get("items").findValues("messages")).isEmpty();
            next = page.has("next") ? "&after=" + page.get("next").asString() : null;
        }
        assertThat(found).isEqualTo(opened);
    }

    @Test
    void makesOneThingOfARepeatedCreation() {
        var key = key();
        var body = Map.of("subject", "s", "body", "b");
        var ids = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            ids.add(json(desk.post(asLea, TICKETS, key, body).expectStatus().isCreated())
                    .get("id")
                    .asString());
        }
        assertThat(ids).hasSize(1);
        refused(desk.post(asLea, TICKETS, key, Map.of("subject", "s", "body", "c")), 422, "idempotency-key-reused");
        var ticket = TICKETS + "/" + ids.iterator().next();
        for (var who : new String[] {asLea, SAM}) {
            for (var where : who.equals(SAM) ? new String[] {"/messages", "/notes"} : new String[] {"/messages"}) {
                var again = key();
                var first = text(desk.post(who, ticket + where, again, Map.of("body", "x")));
                assertThat(text(desk.post(who, ticket + where, again, Map.of("body", "x"))))
                        .isEqualTo(first);
                refused(desk.post(who, ticket + where, again, Map.of("body", "y")), 422, "idempotency-key-reused");
            }
        }
        assertThat(desk.read(lea, ticket).get("messages")).hasSize(3);
    }

    @Test
    void countsOpeningsAndTimesFirstAnswersOnce() {
        var before = metric("cesizen_tickets_opened_total");
        var timed = metric("cesizen_first_response_seconds_count");
        var key = key();
        var body = Map.of("subject", "s", "body", "b", "priority", "P4");
        var ticket = path(json(desk.post(asLea, TICKETS, key, body)));
        desk.post(asLea, TICKETS, key, body);
        desk.say(SAM, ticket, "un");
        desk.say(SAM, ticket, "deux");
        assertThat(metric("cesizen_tickets_opened_total")).isEqualTo(before + 1);
        assertThat(metric("cesizen_first_response_seconds_count")).isEqualTo(timed + 1);
    }

    double metric(String name) {
        return operators
                .metrics()
                .lines()
                .filter(line -> line.startsWith(name + "{") && line.contains("priority=\"P4\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
