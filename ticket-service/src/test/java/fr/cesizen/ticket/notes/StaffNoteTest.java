package fr.cesizen.ticket.notes;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.People;
import fr.cesizen.ticket.AttachmentClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff's notes: read by staff, and by nobody on any path (helpdesks have leaked them by sharing a table). */
@ServiceTest
class StaffNoteTest {

    static final String SECRET = "note-interne-7f3a";

    @Autowired
    TicketClient desk;

    @Autowired
    AttachmentClient files;

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();

    ApiClient asLea() {
        return api.as(lea);
    }

    @Test
    void keepsNotesForStaffNewestFirst() {
        var ticket = desk.opened(lea);
        for (int i = 0; i < 3; i++) {
            desk.note(ticket, "note " + i).status(201);
        }
        var page = desk.sam().get(ticket + "/notes?limit=2").json();
        assertThat(page.get("items").findValuesAsString("body")).containsExactly("note 2", "note 1");
        var rest = desk.sam()
                .get(ticket + "/notes?limit=2&after=" + page.get("next").asString())
                .json();
        assertThat(rest.get("items").findValuesAsString("body")).containsExactly("note 0");
        assertThat(rest.has("next")).isFalse();
    }

    /** Every GET that the service describes, so that a path added later is walked as well, and the internal ones. */
    @Test
    void leaksToItsSubjectOnNoReadPath() {
        var ticket = desk.opened(lea);
        desk.note(ticket, SECRET).status(201);
        desk.say(desk.sam(), ticket, "Une réponse").status(201);
        // What staff decide among themselves, and what they noted on a ticket that is part of this one.
        var decided = Map.<String, Object>of(
                "impact", "LOW", "urgency", "LOW", "priority", "P3", "reason", SECRET, "tags", List.of("note-interne"));
        desk.triage(ticket, decided).status(200);
        var part = desk.opened(lea);
        desk.note(part, SECRET).status(201);
        desk.merge(part, ticket).status(200);
        // A link to a ticket of somebody else.
        var toms = desk.opened(UUID.randomUUID());
        desk.note(toms, SECRET).status(201);
        desk.link(ticket, "caused-by", toms).status(201);
        desk.macro(SECRET);
        // A file of an answer that is not sent yet is among staff, too; one that is sent is for both.
        files.attach(desk.sam(), ticket, "note-interne.txt", SECRET.getBytes(StandardCharsets.UTF_8))
                .status(201);
        var sent = files.sent(desk.sam(), ticket, "pour vous");
        // Who of the staff is at it now.
        desk.sam().put(ticket + "/presence", Map.of("doing", "WRITING")).status(200);
        desk.close(asLea(), ticket, desk.etag(lea, ticket)).status(200);
        asLea().put(ticket + "/satisfaction", Map.of("score", 3)).status(200);
        asLea().post(TICKETS + "/search", Map.of("text", SECRET)).problem(403, "forbidden");
        var walked = new ArrayList<String>();
        readPaths(ticket, TicketClient.id(sent)).forEach(path -> {
            var answer = asLea().get(path);
            var body = answer.text();
            assertThat(body)
                    .as(path)
                    .doesNotContain(SECRET)
                    .doesNotContain("note-interne")
                    .doesNotContain(TicketClient.id(toms))
                    .doesNotContain(People.SAM.toString());
            walked.add(path.replace(ticket, TICKETS + "/{id}").replace(TicketClient.id(sent), "{attachment}") + " "
                    + answer.status());
        });
        assertThat(walked)
                .contains(
                        TICKETS + " 200",
                        TICKETS + "/{id} 200",
                        TICKETS + "/{id}/notes 403",
                        TICKETS + "/{id}/staff-view 403",
                        TICKETS + "/{id}/presence 403",
                        TICKETS + "/{id}/history 403",
                        TICKETS + "/{id}/siblings 403",
                        TICKETS + "/queue 403",
                        TICKETS + "/queue/changes 403",
                        TICKETS + "/{id}/satisfaction 200",
                        TICKETS + "/satisfaction 403",
                        TICKETS + "/forecast 403",
                        TICKETS + "/report 403",
                        TICKETS + "/report/csv 403",
                        TICKETS + "/{id}/links 403",
                        TICKETS + "/{id}/attachments/{attachment} 200",
                        TICKETS + "/macros 403",
                        "/internal/personal-data/ticket-satisfaction 200",
                        "/internal/personal-data/ticket-mail-address 200",
                        "/internal/personal-data/ticket-attachments 200",
                        "/internal/personal-data/ticket-attachment-contents 200",
                        "/internal/personal-data 200",
                        "/internal/personal-data/tickets 200",
                        "/internal/personal-data/ticket-messages 200");
    }

    List<String> readPaths(String ticket, String file) {
        var paths = new ArrayList<String>();
        asLea().get("/v3/api-docs").json().get("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                paths.add(path.getKey()
                        .replace(TICKETS + "/{id}", ticket)
                        .replace("{attachment}", file)
                        .replaceAll("\\{[a-z]+}", TicketClient.id(ticket)));
            }
        });
        paths.add("/internal/personal-data");
        asLea().get("/internal/personal-data")
                .json()
                .forEach(section -> paths.add("/internal/personal-data/" + section.asString()));
        paths.add("/internal/personal-data/staff-notes");
        return paths;
    }

    @Test
    void leaksInNoAnswerToAWriteAndInNoEvent() {
        var ticket = desk.opened(lea);
        desk.note(ticket, SECRET).status(201);
        assertThat(desk.say(asLea(), ticket, "Bonjour").text()).doesNotContain(SECRET);
        assertThat(desk.say(desk.sam(), ticket, "Bonjour").text()).doesNotContain(SECRET);
        assertThat(desk.close(asLea(), ticket, desk.etag(lea, ticket)).text()).doesNotContain(SECRET);
        assertThat(Events.about(lea, "cesizen.ticket", 3)).hasSize(3).allSatisfy(event -> assertThat(
                        new String(event.getData().toBytes(), StandardCharsets.UTF_8))
                .doesNotContain(SECRET));
    }
}
