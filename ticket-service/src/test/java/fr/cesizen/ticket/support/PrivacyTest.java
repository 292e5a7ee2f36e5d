package fr.cesizen.ticket.support;

import static fr.cesizen.ticket.TicketClient.SAM;
import static fr.cesizen.ticket.TicketClient.refused;
import static fr.cesizen.ticket.TicketClient.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Export, erasure and restriction of a person's tickets. */
@ServiceTest
class PrivacyTest {

    private static final String TOPIC = "cesizen.privacy";
    private static final String ERASE = "fr.cesizen.privacy.erasure-requested.v1";

    @Autowired
    TicketClient desk;

    @Autowired
    JsonMapper json;

    final UUID lea = UUID.randomUUID();
    final UUID tom = UUID.randomUUID();
    final String asLea = TestTokens.bearer(lea);

    @Test
    void exportsEveryTicketAndWhatWasSaidInEach() {
        for (int i = 0; i < 53; i++) {
            desk.opened(lea);
        }
        var last = desk.opened(lea);
        desk.say(SAM, last, "La réponse");
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
            desk.say(asLea, ticket, longest).expectStatus().isCreated();
        }
        refused(desk.say(asLea, ticket, "x"), 409, "ticket-full");
        assertThat(section("tickets")).hasSize(1);
        var lines = lines("ticket-messages");
        assertThat(lines).hasSize(Ticket.MOST_MESSAGES).allSatisfy(line -> assertThat(line.length())
                .isLessThan(9_000));
        assertThat(json.readTree(lines.get(1)).get("body").asString()).isEqualTo(longest);
    }

    List<JsonNode> section(String name) {
        return lines(name).stream().map(json::readTree).toList();
    }

    List<String> lines(String section) {
        return text(desk.get(asLea, "/internal/personal-data/" + section)
                        .expectStatus()
                        .isOk())
                .lines()
                .toList();
    }

    @Test
    void erasesEverythingOnceAndProvesIt() {
        var ticket = desk.opened(lea);
        var toms = desk.opened(tom);
        desk.say(SAM, ticket, "Réponse");
        desk.note(ticket, "Note");
        var request = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            Events.send(TOPIC, request.toString(), ERASE, lea, "{\"request\":\"" + request + "\"}");
        }
        var evidence = Events.one(lea, TOPIC, "fr.cesizen.privacy.person-erased.v1", 3);
        var data = json.readTree(new String(evidence.getData().toBytes(), StandardCharsets.UTF_8));
        assertThat(data.get("request").asString()).isEqualTo(request.toString());
        assertThat(data.get("tables").findValuesAsString("table"))
                .containsSubsequence("staff_note", "ticket_message", "ticket");
        for (var table : List.of("ticket", "ticket_message", "staff_note", "data_key", "idempotency_key")) {
            assertThat(Database.count("select count(*) from ticket." + table + " where person = '" + lea + "'"))
                    .as(table)
                    .isZero();
        }
        refused(desk.open(lea, "P3"), 410, "erased");
        refused(desk.get(SAM, ticket + "/staff-view"), 404, "not-found");
        assertThat(desk.read(tom, toms).get("messages")).hasSize(1);
    }

    @Test
    void refusesWritesOfBothSidesWhileRestricted() {
        var ticket = desk.opened(lea);
        restrict(true);
        await().untilAsserted(() -> refused(desk.open(lea, "P3"), 423, "restricted"));
        refused(desk.say(asLea, ticket, "x"), 423, "restricted");
        refused(desk.close(asLea, ticket, "\"0\""), 423, "restricted");
        refused(desk.say(SAM, ticket, "x"), 423, "restricted");
        refused(desk.close(SAM, ticket, "\"0\""), 423, "restricted");
        refused(desk.note(ticket, "x"), 423, "restricted");
        assertThat(desk.read(lea, ticket).get("version").asInt()).isZero();
        restrict(false);
        await().untilAsserted(() -> desk.say(asLea, ticket, "x").expectStatus().isCreated());
    }

    void restrict(boolean restricted) {
        Events.send(
                TOPIC,
                UUID.randomUUID().toString(),
                "fr.cesizen.privacy.restriction-changed.v1",
                lea,
                Map.of("\"restricted\"", restricted).toString().replace('=', ':'));
    }
}
