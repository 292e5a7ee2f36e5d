package fr.cesizen.ticket.link;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.People;
import fr.cesizen.platform.test.PrivacyEvents;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Tickets that belong together, in the eyes of staff. */
@ServiceTest
class LinkTest {

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();

    List<String> links(String ticket) {
        return desk.sam().get(ticket + "/links").status(200).items().stream()
                .map(link -> link.get("kind").asString() + " "
                        + link.at("/ticket/id").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"duplicate, duplicate", "related, related", "caused-by, causes", "causes, caused-by"})
    void isReadFromBothEnds(String kind, String seenFromTheOther) {
        var ticket = desk.opened(lea);
        var other = desk.opened(UUID.randomUUID());
        desk.link(ticket, kind, other)
                .status(201)
                .has("$.kind", kind)
                .has("$.ticket.subject", "Jardin")
                .has("$.staff", People.SAM.toString());
        assertThat(links(ticket)).containsExactly(kind + " " + TicketClient.id(other));
        assertThat(links(other)).containsExactly(seenFromTheOther + " " + TicketClient.id(ticket));
        // Whichever end it is said from, it is said once.
        desk.link(ticket, kind, other).problem(409, "already-linked");
        desk.link(other, seenFromTheOther, ticket).problem(409, "already-linked");
    }

    @Test
    void makesNoTicketTheCauseOfItsCause() {
        var tickets = List.of(desk.opened(lea), desk.opened(lea), desk.opened(lea));
        desk.link(tickets.get(0), "caused-by", tickets.get(1)).status(201);
        desk.link(tickets.get(1), "caused-by", tickets.get(2)).status(201);
        desk.link(tickets.get(1), "caused-by", tickets.get(0)).problem(422, "link-in-a-circle");
        desk.link(tickets.get(2), "caused-by", tickets.get(0)).problem(422, "link-in-a-circle");
        desk.link(tickets.get(0), "causes", tickets.get(2)).problem(422, "link-in-a-circle");
        desk.link(tickets.get(2), "related", tickets.get(0)).status(201);
        desk.link(tickets.get(0), "related", tickets.get(0)).problem(422, "link-to-itself");
        assertThat(links(tickets.get(2))).hasSize(2);
    }

    @Test
    void makesNoCircleOfTwoThatAreMadeTogether() {
        var one = desk.opened(lea);
        var two = desk.opened(lea);
        var answers = ApiClient.together(
                6, i -> i % 2 == 0 ? desk.link(one, "caused-by", two) : desk.link(two, "caused-by", one));
        assertThat(answers).containsOnlyOnce(201);
        assertThat(links(one)).hasSize(1);
    }

    @Test
    void isRemovedFromBothEndsAtOnce() {
        var ticket = desk.opened(lea);
        var other = desk.opened(lea);
        var link = TICKETS + "/links/" + desk.link(ticket, "related", other).id();
        api.as(lea).delete(link).problem(403, "forbidden");
        desk.sam().delete(link).status(204);
        desk.sam().delete(link).problem(404, "not-found");
        assertThat(links(ticket)).isEmpty();
        assertThat(links(other)).isEmpty();
    }

    @Test
    void hidesFromStaffWhatIsAboutTheirOwnTickets() {
        var asLeaOfStaff = api.as(lea, "user", "support");
        var ticket = desk.opened(lea);
        var other = desk.opened(UUID.randomUUID());
        var link = desk.link(ticket, "related", other).status(201).id();
        asLeaOfStaff.get(ticket + "/links").problem(404, "not-found");
        assertThat(asLeaOfStaff.get(other + "/links").status(200).items()).isEmpty();
        asLeaOfStaff.delete(TICKETS + "/links/" + link).problem(404, "not-found");
        var body = Map.of("ticket", TicketClient.id(ticket), "kind", "duplicate");
        asLeaOfStaff.post(other + "/links", body).problem(404, "not-found");
    }

    @Test
    void isNotWrittenWhileEitherPersonIsRestricted() {
        var free = desk.opened(UUID.randomUUID());
        var ticket = desk.opened(lea);
        PrivacyEvents.restrict(lea, true);
        await().untilAsserted(() -> desk.link(ticket, "related", free).problem(423, "restricted"));
        desk.link(free, "related", ticket).problem(423, "restricted");
    }

    @Test
    void makesOneLinkOfARepeatedCreation() {
        var ticket = desk.opened(lea);
        var body = Map.of("ticket", TicketClient.id(desk.opened(lea)), "kind", "related");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            desk.sam()
                    .request(HttpMethod.POST, ticket + "/links")
                    .key(key)
                    .body(body)
                    .send()
                    .status(201);
        }
        assertThat(links(ticket)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind":"related"}                                                  | /ticket | not-null
            {"ticket":"00000000-0000-4000-8000-0000000000ff"}                   | /kind   | not-null
            {"ticket":"x","kind":"related"}                                     | /ticket | wrong-type
            {"ticket":"00000000-0000-4000-8000-0000000000ff","kind":"CAUSED_BY"} | /kind   | not-one-of
            {"ticket":"00000000-0000-4000-8000-0000000000ff","kind":"child"}    | /kind   | not-one-of
            """)
    void answers400ToWhatIsNoLink(String body, String pointer, String code) {
        desk.sam().post(desk.opened(lea) + "/links", body).fault(400, pointer, code);
    }

    @Test
    void knowsNoTicketThatIsNobodys() {
        desk.link(desk.opened(lea), "related", TICKETS + "/" + UUID.randomUUID())
                .problem(404, "not-found");
    }
}
