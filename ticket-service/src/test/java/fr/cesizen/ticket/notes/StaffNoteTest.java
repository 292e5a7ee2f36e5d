package fr.cesizen.ticket.notes;

import static fr.cesizen.ticket.TicketClient.SAM;
import static fr.cesizen.ticket.TicketClient.TICKETS;
import static fr.cesizen.ticket.TicketClient.json;
import static fr.cesizen.ticket.TicketClient.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.platform.transactions.Actor;
import fr.cesizen.platform.transactions.Transactions;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Staff's notes: read by staff, and by nobody on any path (helpdesks have leaked them by sharing a table). */
@ServiceTest
class StaffNoteTest {

    static final String SECRET = "note-interne-7f3a";

    @Autowired
    TicketClient desk;

    @Autowired
    Transactions tx;

    @Autowired
    DatabaseClient db;

    final UUID lea = UUID.randomUUID();
    final String asLea = TestTokens.bearer(lea);

    @Test
    void keepsNotesForStaffNewestFirst() {
        var ticket = desk.opened(lea);
        for (int i = 0; i < 3; i++) {
            desk.note(ticket, "note " + i).expectStatus().isCreated();
        }
        var page = json(desk.get(SAM, ticket + "/notes?limit=2"));
        assertThat(page.get("items").findValuesAsString("body")).containsExactly("note 2", "note 1");
        var rest = json(desk.get(
                SAM, ticket + "/notes?limit=2&after=" + page.get("next").asString()));
        assertThat(rest.get("items").findValuesAsString("body")).containsExactly("note 0");
        assertThat(rest.has("next")).isFalse();
    }

    /** Every GET that the service describes, so that a path added later is walked as well, and the internal ones. */
    @Test
    void leaksToItsSubjectOnNoReadPath() {
        var ticket = desk.opened(lea);
        desk.note(ticket, SECRET).expectStatus().isCreated();
        desk.say(SAM, ticket, "Une réponse").expectStatus().isCreated();
        var walked = new ArrayList<String>();
        readPaths(ticket).forEach(path -> {
            var answer = desk.get(asLea, path).returnResult(String.class);
            var body = String.join("", answer.getResponseBody().collectList().block());
            assertThat(body).as(path).doesNotContain(SECRET).doesNotContain("note-interne");
            walked.add(path.replace(ticket, TICKETS + "/{id}") + " "
                    + answer.getStatus().value());
        });
        assertThat(walked)
                .contains(
                        TICKETS + " 200",
                        TICKETS + "/{id} 200",
                        TICKETS + "/{id}/notes 403",
                        TICKETS + "/{id}/staff-view 403",
                        TICKETS + "/queue 403",
                        "/internal/personal-data 200",
                        "/internal/personal-data/tickets 200",
                        "/internal/personal-data/ticket-messages 200");
    }

    List<String> readPaths(String ticket) {
        var paths = new ArrayList<String>();
        json(desk.get(asLea, "/v3/api-docs")).get("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                paths.add(path.getKey().replace(TICKETS + "/{id}", ticket));
            }
        });
        paths.add("/internal/personal-data");
        json(desk.get(asLea, "/internal/personal-data"))
                .forEach(section -> paths.add("/internal/personal-data/" + section.asString()));
        paths.add("/internal/personal-data/staff-notes");
        return paths;
    }

    @Test
    void leaksInNoAnswerToAWriteAndInNoEvent() {
        var ticket = desk.opened(lea);
        desk.note(ticket, SECRET).expectStatus().isCreated();
        assertThat(text(desk.say(asLea, ticket, "Bonjour"))).doesNotContain(SECRET);
        assertThat(text(desk.say(SAM, ticket, "Bonjour"))).doesNotContain(SECRET);
        assertThat(text(desk.close(asLea, ticket, desk.etag(lea, ticket)))).doesNotContain(SECRET);
        assertThat(Events.about(lea, "cesizen.ticket", 3)).hasSize(3).allSatisfy(event -> assertThat(
                        new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                .doesNotContain(SECRET));
    }

    @Test
    void isOutOfReachOfAnyQueryOfItsSubject() {
        desk.note(desk.opened(lea), SECRET).expectStatus().isCreated();
        var count = db.sql("select count(*) from staff_note where person = :person")
                .bind("person", lea)
                .map(row -> row.get(0, Long.class))
                .one();
        StepVerifier.create(tx.as(Actor.person(lea), count)).expectNext(0L).verifyComplete();
        StepVerifier.create(tx.as(Actor.staff(), count)).expectNext(1L).verifyComplete();
        StepVerifier.create(tx.as(Actor.person(lea), write(lea))).verifyError();
    }

    Mono<Long> write(UUID person) {
        return db.sql("insert into staff_note values (gen_random_uuid(), gen_random_uuid(), :person, '', now())")
                .bind("person", person)
                .fetch()
                .rowsUpdated();
    }
}
