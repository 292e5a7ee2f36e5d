package fr.cesizen.ticket.notes;

import static fr.cesizen.ticket.TicketClient.TICKETS;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.ticket.AttachmentClient;
import fr.cesizen.ticket.TicketClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;

/** A person whose tickets have been through everything, and staff who noted the same secret wherever they could. */
final class NoteScenario {

    /** Words that stand in notes and nowhere else, of which none may reach the person. */
    static final List<String> WORDS = List.of("quinquina", "zinzolin", "7f3a91");

    static final String NOTE = "Quinquina zinzolin 7f3a91";
    static final String KEY = "key-of-a-note-" + UUID.randomUUID();

    final ApiClient lea;
    final ApiClient noa;

    /** The ticket with everything in it, and its part. */
    final String ticket;

    final String part;
    final String split;
    final String reopened;
    final String closed;

    /** One of somebody else's that staff have linked. */
    final String toms;

    /** One of Sam's, who is a member of staff. */
    final String sams;

    final String macro;
    final String sent;
    final String unsent;

    NoteScenario(ApiClient api, TicketClient desk, AttachmentClient files, ScheduledJobs jobs) {
        lea = api.as(UUID.randomUUID());
        noa = api.as(UUID.randomUUID(), "user", "support");
        lea.put(TICKETS + "/mail-address", "").status(200);
        ticket = noted(desk, desk.opened(lea.person()));
        noa.request(HttpMethod.POST, ticket + "/notes")
                .key(KEY)
                .body(Map.of("body", NOTE))
                .send()
                .status(201);
        desk.triage(
                        ticket,
                        Map.of(
                                "impact",
                                "LOW",
                                "urgency",
                                "LOW",
                                "priority",
                                "P3",
                                "reason",
                                NOTE,
                                "team",
                                "zinzolin",
                                "tags",
                                List.of("quinquina"),
                                "assignee",
                                noa.person()))
                .status(200);
        part = noted(desk, desk.opened(lea.person()));
        desk.merge(part, ticket).status(200);
        split = noted(desk, desk.opened(lea.person()));
        desk.merge(split, ticket).status(200);
        desk.split(split).status(200);
        reopened = noted(desk, desk.opened(lea.person()));
        desk.answer(reopened, "Voilà", "SOLVED").status(201);
        desk.note(reopened, NOTE).status(201);
        desk.say(lea, reopened, "Non").status(201);
        closed = noted(desk, desk.closed(lea.person()));
        lea.put(closed + "/satisfaction", Map.of("score", 3, "comment", "Bof")).status(200);
        toms = noted(desk, desk.opened(UUID.randomUUID()));
        desk.link(ticket, "caused-by", toms).status(201);
        sams = TicketClient.path(
                desk.open(desk.sam().person(), "P3").status(201).json());
        noa.post(sams + "/notes", Map.of("body", NOTE)).status(201);
        macro = desk.macro(NOTE);
        sent = files.sent(noa, ticket, "pour vous");
        unsent = AttachmentClient.path(
                ticket,
                files.attach(noa, ticket, "quinquina.txt", NOTE.getBytes(StandardCharsets.UTF_8))
                        .status(201)
                        .id());
        noa.put(ticket + "/presence", Map.of("doing", "WRITING")).status(200);
        jobs.run("search-index");
    }

    private static String noted(TicketClient desk, String path) {
        desk.note(path, NOTE).status(201);
        return path;
    }

    /** All that an answer says: its status, its headers and its body. */
    static String all(ApiAnswer answer) {
        return answer.status() + " " + answer.headers() + " " + answer.text();
    }
}
