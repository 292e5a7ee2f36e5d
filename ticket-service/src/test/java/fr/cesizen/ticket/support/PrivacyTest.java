package fr.cesizen.ticket.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.platform.test.StoredRows;
import fr.cesizen.ticket.AttachmentClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Export, erasure and restriction of a person's tickets. */
@ServiceTest
class PrivacyTest {

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    @Autowired
    AttachmentClient files;

    @Autowired
    ScheduledJobs jobs;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();

    ApiClient asLea() {
        return api.as(lea);
    }

    @Test
    void exportsEveryTicketAndWhatWasSaidInEach() {
        for (int i = 0; i < 53; i++) {
            desk.opened(lea);
        }
        var last = desk.opened(lea);
        desk.say(desk.sam(), last, "La réponse");
        desk.opened(tom);
        var tickets = section("tickets");
        assertThat(tickets).hasSize(54);
        assertThat(TicketClient.path(tickets.get(0))).isEqualTo(last);
        var messages = section("ticket-messages");
        assertThat(messages).hasSize(55);
        assertThat(messages.subList(0, 2)).allSatisfy(message -> assertThat(last)
                .endsWith("/" + message.get("ticket").asString()));
        assertThat(messages.subList(0, 2))
                .extracting(message -> message.get("body").asString())
                .containsExactly("Rien ne pousse", "La réponse");
    }

    /** As long as the product lets it grow: 4.8 MB. */
    @Test
    void exportsTheLongestTicketInRowsOfABoundedLength() {
        var ticket = desk.opened(lea);
        var longest = "€".repeat(8_000);
        for (int i = 1; i < Ticket.MOST_MESSAGES; i++) {
            desk.say(asLea(), ticket, longest).status(201);
        }
        desk.say(asLea(), ticket, "x").problem(409, "ticket-full");
        assertThat(section("tickets")).hasSize(1);
        var lines = asLea().get("/internal/personal-data/ticket-messages")
                .text()
                .lines()
                .toList();
        assertThat(lines).hasSize(Ticket.MOST_MESSAGES).allSatisfy(line -> assertThat(line.length())
                .isLessThan(9_000));
        assertThat(section("ticket-messages").get(1).get("body").asString()).isEqualTo(longest);
    }

    @Test
    void exportsFilesPieceByPiece() {
        var ticket = desk.opened(lea);
        var text = "mot ".repeat(20_000);
        files.sent(asLea(), ticket, text);
        files.sent(desk.sam(), ticket, "du support");
        var waiting = "pas encore envoyé".getBytes(StandardCharsets.UTF_8);
        files.attach(desk.sam(), ticket, "x.txt", waiting).status(201);
        assertThat(section("ticket-attachments"))
                .extracting(file ->
                        file.get("name").asString() + " " + file.get("author").asString())
                .containsExactly("notes.txt PERSON", "notes.txt STAFF");
        var pieces = section("ticket-attachment-contents");
        assertThat(pieces)
                .hasSize(3)
                .extracting(piece -> piece.get("piece").asInt())
                .containsExactly(0, 1, 0);
        assertThat(pieces.subList(0, 2).stream()
                        .map(piece -> new String(piece.get("octets").binaryValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    List<JsonNode> section(String name) {
        return asLea().get("/internal/personal-data/" + name).status(200).lines();
    }

    @Test
    void erasesEverythingOnceAndProvesIt() {
        var ticket = desk.opened(lea);
        var toms = desk.opened(tom);
        desk.say(desk.sam(), ticket, "Réponse");
        desk.note(ticket, "Note");
        desk.triage(ticket, Map.of("impact", "LOW", "urgency", "LOW")).status(200);
        asLea().put(TicketClient.TICKETS + "/mail-address", "").status(200);
        jobs.run("search-index");
        files.sent(asLea(), ticket, "à effacer");
        files.sendAhead(asLea(), "x.txt", new byte[] {'x'}).status(201);
        // Links go with either end.
        desk.link(ticket, "related", toms).status(201);
        desk.link(toms, "duplicate", ticket).status(201);
        asLea().put(desk.closed(lea) + "/satisfaction", Map.of("score", 1, "comment", "Bof"))
                .status(200);
        var request = PrivacyEvents.erase(lea, 2);
        var data = PrivacyEvents.evidence(lea, 3);
        assertThat(data.get("request").asString()).isEqualTo(request.toString());
        assertThat(data.get("tables").findValuesAsString("table"))
                .containsSubsequence("staff_note", "ticket_message", "ticket");
        assertThat(StoredRows.about(lea))
                .doesNotContainKeys(
                        "ticket",
                        "ticket_message",
                        "ticket_history",
                        "ticket_staff_action",
                        "ticket_triage",
                        "ticket_satisfaction",
                        "ticket_link",
                        "ticket_word",
                        "ticket_attachment",
                        "ticket_attachment_chunk",
                        "mail_address",
                        "staff_note",
                        "data_key",
                        "idempotency_key");
        desk.open(lea, "P3").problem(410, "erased");
        desk.sam().get(ticket + "/staff-view").problem(404, "not-found");
        assertThat(desk.read(tom, toms).get("messages")).hasSize(1);
        assertThat(desk.sam().get(toms + "/links").items()).isEmpty();
    }

    @Test
    void refusesWritesOfBothSidesWhileRestricted() {
        var ticket = desk.opened(lea);
        var file = files.sent(asLea(), desk.opened(lea), "reste lisible");
        PrivacyEvents.restrict(lea, true);
        await().untilAsserted(() -> desk.open(lea, "P3").problem(423, "restricted"));
        desk.say(asLea(), ticket, "x").problem(423, "restricted");
        desk.close(asLea(), ticket, "\"0\"").problem(423, "restricted");
        desk.say(desk.sam(), ticket, "x").problem(423, "restricted");
        desk.close(desk.sam(), ticket, "\"0\"").problem(423, "restricted");
        desk.note(ticket, "x").problem(423, "restricted");
        files.attach(asLea(), ticket, "x.txt", new byte[] {'x'}).problem(423, "restricted");
        files.attach(desk.sam(), ticket, "x.txt", new byte[] {'x'}).problem(423, "restricted");
        files.sendAhead(asLea(), "x.txt", new byte[] {'x'}).problem(423, "restricted");
        asLea().get(file).status(200);
        assertThat(desk.read(lea, ticket).get("version").asInt()).isZero();
        PrivacyEvents.restrict(lea, false);
        await().untilAsserted(() -> desk.say(asLea(), ticket, "x").status(201));
    }
}
