package fr.cesizen.e2e.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Brings tickets into states that one operation alone succeeds on, and writes what is said in them. */
record TicketCreator(FuzzActors actors, ResourceCreator creator) {

    private static final String TICKETS = "/api/v1/tickets";

    /** A ticket that has become part of another one. */
    String merge() {
        var part = creator.create(TICKETS);
        var into = Map.of("into", creator.create(TICKETS));
        actors.user("support")
                .send("PUT", TICKETS + "/" + part + "/merge", into, Map.of("If-Match", "\"0\""))
                .must(200);
        return part;
    }

    /** A ticket that its person has closed. */
    String close() {
        var ticket = creator.create(TICKETS);
        actors.user("lea")
                .send("POST", TICKETS + "/" + ticket + "/closure", null, Map.of("If-Match", "\"0\""))
                .must(200);
        return ticket;
    }

    /** A closed ticket of which its person has said how the help was. */
    String rate() {
        var ticket = close();
        actors.user("lea")
                .send("PUT", TICKETS + "/" + ticket + "/satisfaction", Map.of("score", 4), Map.of())
                .must(200);
        return ticket;
    }

    /** The id of a link between two tickets. */
    String link() {
        var path = TICKETS + "/" + creator.create(TICKETS) + "/links";
        var link = Map.of("ticket", creator.create(TICKETS), "kind", "related");
        return actors.user("support").send("POST", path, link, key()).must(201).text("id");
    }

    /** A ticket with a file in a message. */
    String attach() {
        var ticket = creator.create(TICKETS);
        var message = Map.of("body", "Voici", "attachments", List.of(send(ticket)));
        actors.user("lea")
                .send("POST", TICKETS + "/" + ticket + "/messages", message, key())
                .must(201);
        return ticket;
    }

    /** The id of a file of the ticket to which a path leads. */
    String attachment(String path) {
        var messages = actors.user("lea")
                .read(path.replaceFirst("/attachments/.*", ""))
                .path("messages");
        return messages.path(messages.size() - 1)
                .path("attachments")
                .path(0)
                .path("id")
                .asString("");
    }

    /** The id of a file that arrived for a ticket and is in no message. */
    String send(String ticket) {
        var headers = Map.of(
                "Content-Type",
                "application/octet-stream",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        return actors.user("lea")
                .send(
                        "POST",
                        TICKETS + "/" + ticket + "/attachments",
                        "une capture".getBytes(StandardCharsets.UTF_8),
                        headers)
                .must(201)
                .text("id");
    }

    /** The id of a macro. */
    String macro() {
        return actors.user("admin")
                .send("POST", TICKETS + "/macros", newMacro(), key())
                .must(201)
                .text("id");
    }

    /** A macro under a name that no other has. */
    static Map<String, Object> newMacro() {
        return Map.of("name", "Fuzz " + UUID.randomUUID(), "text", Map.of("fr", "« {{subject}} »", "en", "{{ticket}}"));
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
