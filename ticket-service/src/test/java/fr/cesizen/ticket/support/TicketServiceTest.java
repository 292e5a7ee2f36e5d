package fr.cesizen.ticket.support;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static fr.cesizen.ticket.TicketClient.path;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
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
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A ticket's way over HTTP, PostgreSQL and Kafka. */
@ServiceTest
class TicketServiceTest {

    @Autowired
    ManagementClient operators;

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();

    ApiClient asLea() {
        return api.as(lea);
    }

    @Test
    void takesATicketFromItsOpeningToItsClosure() {
        var opened = desk.open(lea, "P1").status(201).header("ETag", "\"0\"");
        var ticket = path(opened.json());
        assertThat(opened.path()).isEqualTo(ticket);
        desk.say(asLea(), ticket, "J'ai oublié : c'est urgent").status(201);
        desk.say(desk.sam(), ticket, "Nous regardons").status(201);
        var answered = desk.read(lea, ticket);
        assertThat(answered.get("status").asString()).isEqualTo("ANSWERED");
        assertThat(answered.get("breached").asBoolean()).isFalse();
        assertThat(answered.has("firstResponseAt")).isTrue();
        assertThat(answered.get("messages").findValuesAsString("author")).containsExactly("PERSON", "PERSON", "STAFF");
        assertThat(answered.get("messages").findValuesAsString("body"))
                .containsExactly("Rien ne pousse", "J'ai oublié : c'est urgent", "Nous regardons");

        desk.say(asLea(), ticket, "Toujours rien").status(201);
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("OPEN");
        desk.close(asLea(), ticket, desk.etag(lea, ticket)).status(200).header("ETag", "\"4\"");
        desk.say(asLea(), ticket, "Encore un mot").problem(409, "ticket-closed");
        desk.say(desk.sam(), ticket, "Encore un mot").problem(409, "ticket-closed");
        desk.close(asLea(), ticket, "\"4\"").problem(409, "ticket-closed");
        assertThat(desk.read(lea, ticket).get("messages")).hasSize(4);
    }

    @Test
    void tellsWhatHappenedWithoutAWordOfIt() {
        var ticket = path(desk.open(lea, "P2").json());
        desk.say(desk.sam(), ticket, "Réponse secrète");
        desk.close(desk.sam(), ticket, "\"1\"").status(200);
        var id = TicketClient.id(ticket);
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
        var ticket = desk.open(lea, "P2").json();
        assertThat(Duration.between(instant(ticket, "openedAt"), instant(ticket, "firstResponseDue")))
                .isEqualTo(Duration.ofHours(1));
        TicketDatabaseFixture.makeOverdue(path(ticket));
        assertThat(desk.read(lea, path(ticket)).get("breached").asBoolean()).isTrue();
        desk.say(desk.sam(), path(ticket), "Pardon pour le retard");
        assertThat(desk.read(lea, path(ticket)).get("breached").asBoolean()).isTrue();
    }

    static Instant instant(JsonNode ticket, String field) {
        return Instant.parse(ticket.get(field).asString());
    }

    @Test
    void queuesWhatWaitsForStaffTheMostUrgentFirst() {
        var wish = path(desk.open(lea, "P4").json());
        var urgent = path(desk.open(lea, "P1").json());
        var late = path(desk.open(lea, "P4").json());
        var answered = path(desk.open(lea, "P1").json());
        var closed = path(desk.open(lea, "P1").json());
        TicketDatabaseFixture.makeOverdue(late);
        desk.say(desk.sam(), answered, "Voilà");
        desk.close(desk.sam(), closed, "\"0\"");
        assertThat(queue()).containsSubsequence(late, urgent, wish).doesNotContain(answered, closed);
        desk.say(asLea(), answered, "Non");
        assertThat(queue()).contains(answered);
    }

    List<String> queue() {
        return desk.sam().items(TICKETS + "/queue?limit=3").stream()
                .map(TicketClient::path)
                .toList();
    }

    @Test
    void showsStaffTheWordsAndNotThePerson() {
        var ticket = desk.opened(lea);
        var seen = desk.sam().get(ticket + "/staff-view").status(200).header("ETag", "\"0\"");
        assertThat(seen.text()).contains("Rien ne pousse").doesNotContain(lea.toString());
        desk.sam().get(ticket).problem(404, "not-found");
    }

    @Test
    void treatsStaffInTheirOwnTicketAsThePersonTheyAre() {
        var asLeaOfStaff = api.as(lea, "user", "support");
        var ticket = desk.opened(lea);
        desk.say(asLeaOfStaff, ticket, "Je ne me réponds pas").status(201);
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("OPEN");
        desk.close(asLeaOfStaff, ticket, "\"1\"").status(200);
    }

    @Test
    void listsOnesOwnNewestFirstPageByPage() {
        var opened = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            opened.add(0, desk.opened(lea));
        }
        desk.opened(UUID.randomUUID());
        var found = asLea().items(TICKETS + "?limit=2");
        assertThat(found).extracting(TicketClient::path).isEqualTo(opened);
        assertThat(found).noneMatch(ticket -> ticket.has("messages"));
    }

    static ApiAnswer post(ApiClient who, String path, String key, Object body) {
        return who.request(HttpMethod.POST, path).key(key).body(body).send();
    }

    @Test
    void makesOneThingOfARepeatedCreation() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("subject", "s", "body", "b");
        var ids = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            ids.add(post(asLea(), TICKETS, key, body).status(201).id());
        }
        assertThat(ids).hasSize(1);
        post(asLea(), TICKETS, key, Map.of("subject", "s", "body", "c")).problem(422, "idempotency-key-reused");
        var ticket = TICKETS + "/" + ids.iterator().next();
        for (var who : new ApiClient[] {asLea(), desk.sam()}) {
            for (var where :
                    List.of("/messages", "/notes").subList(0, who.person().equals(lea) ? 1 : 2)) {
                var again = UUID.randomUUID().toString();
                var first =
                        post(who, ticket + where, again, Map.of("body", "x")).text();
                assertThat(post(who, ticket + where, again, Map.of("body", "x")).text())
                        .isEqualTo(first);
                post(who, ticket + where, again, Map.of("body", "y")).problem(422, "idempotency-key-reused");
            }
        }
        assertThat(desk.read(lea, ticket).get("messages")).hasSize(3);
    }

    @Test
    void countsOpeningsAndTimesFirstAnswersOnce() {
        var before = metric("cesizen_tickets_opened_total");
        var timed = metric("cesizen_first_response_seconds_count");
        var key = UUID.randomUUID().toString();
        var body = Map.of("subject", "s", "body", "b", "priority", "P4");
        var ticket = path(post(asLea(), TICKETS, key, body).json());
        post(asLea(), TICKETS, key, body);
        desk.say(desk.sam(), ticket, "un");
        desk.say(desk.sam(), ticket, "deux");
        assertThat(metric("cesizen_tickets_opened_total")).isEqualTo(before + 1);
        assertThat(metric("cesizen_first_response_seconds_count")).isEqualTo(timed + 1);
    }

    double metric(String name) {
        return operators.metric(name, "priority=\"P4\"");
    }
}
