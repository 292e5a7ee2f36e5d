package fr.cesizen.ticket.support;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.People;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** What staff list: tickets of every state, by whose they are and what they are about. */
@ServiceTest
class QueueTest {

    static final String QUEUE = TICKETS + "/queue";

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();

    /** Of the tickets of this test alone. */
    final String tag = "t-" + lea.toString().substring(0, 8);

    String opened(Map<String, Object> decided) {
        var ticket = desk.opened(lea);
        var all = new HashMap<String, Object>(Map.of("impact", "HIGH", "urgency", "LOW", "tags", List.of(tag)));
        all.putAll(decided);
        desk.triage(ticket, all).status(200);
        return ticket;
    }

    List<String> listed(String query) {
        return listed(desk.sam(), query);
    }

    List<String> listed(ApiClient who, String query) {
        return who.items(QUEUE + "?limit=2&tag=" + tag + query).stream()
                .map(TicketClient::path)
                .toList();
    }

    @Test
    void listsEachStateByTheLastChange() {
        var first = opened(Map.of());
        var second = opened(Map.of());
        var third = opened(Map.of());
        var open = opened(Map.of());
        for (var ticket : List.of(second, third, first)) {
            desk.answer(ticket, "Voici", "ANSWERED").status(201);
        }
        desk.note(second, "Une note est aucun événement").status(201);
        assertThat(listed("&state=ANSWERED")).containsExactly(first, third, second);
        assertThat(listed("")).containsExactly(open);
        desk.move(third, "WAITING").status(200);
        desk.move(first, "SOLVED").status(200);
        desk.move(second, "SOLVED").status(200);
        assertThat(listed("&state=WAITING")).containsExactly(third);
        assertThat(listed("&state=SOLVED")).containsExactly(second, first);
        desk.close(api.as(lea), first, desk.etag(lea, first)).status(200);
        desk.merge(third, open).status(200);
        assertThat(listed("&state=CLOSED")).containsExactly(third, first);
        assertThat(Instant.parse(desk.staffView(first).get("changedAt").asString()))
                .isAfterOrEqualTo(
                        Instant.parse(desk.staffView(first).get("closedAt").asString()));
    }

    @Test
    void listsByWhoTakesCareOfThem() {
        var noa = api.as(UUID.randomUUID(), "user", "support");
        var sams = opened(Map.of("assignee", People.SAM));
        var noas = opened(Map.of("assignee", noa.person()));
        var nobodys = opened(Map.of());
        assertThat(listed("&assignee=me")).containsExactly(sams);
        assertThat(listed(noa, "&assignee=me")).containsExactly(noas);
        assertThat(listed("&assignee=" + noa.person())).containsExactly(noas);
        assertThat(listed("&assignee=none")).containsExactly(nobodys);
        assertThat(listed("&assignee=" + UUID.randomUUID())).isEmpty();
        // From one member of staff to another.
        desk.triage(sams, Map.of("impact", "HIGH", "urgency", "LOW", "tags", List.of(tag), "assignee", noa.person()))
                .status(200)
                .has("$.triage.assignee", noa.person().toString());
        assertThat(listed("&assignee=me")).isEmpty();
        assertThat(listed(noa, "&assignee=me")).containsExactly(sams, noas);
    }

    @Test
    void listsByTeamPriorityAndCategoryTogether() {
        var bug = opened(Map.of("team", tag, "category", "bug"));
        var urgent = opened(Map.of("team", tag, "urgency", "HIGH"));
        opened(Map.of("category", "bug"));
        assertThat(listed("&team=" + tag)).containsExactly(urgent, bug);
        assertThat(listed("&team=" + tag + "&category=bug")).containsExactly(bug);
        assertThat(listed("&team=" + tag + "&priority=P1")).containsExactly(urgent);
        assertThat(listed("&team=" + tag + "&priority=P1&category=bug")).isEmpty();
        assertThat(listed("&team=other&state=OPEN")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state=open, ?state, not-one-of",
        "state=, ?state, not-one-of",
        "assignee=sam, ?assignee, not-one-of",
        "assignee=1-1-1-1-1, ?assignee, not-one-of",
        "team=Web, ?team, pattern",
        "tag=%20, ?tag, pattern",
        "priority=P5, ?priority, not-one-of",
        "category=BUG!, ?category, not-one-of"
    })
    void refusesWhatIsNoFilter(String query, String pointer, String code) {
        desk.sam().exact(HttpMethod.GET, QUEUE + "?" + query).send().fault(400, pointer, code);
        api.as(lea).get(QUEUE + "?state=SOLVED").problem(403, "forbidden");
    }

    @Test
    void showsWhatElseThePersonHasAskedWithoutThePerson() {
        var one = desk.opened(lea);
        var two = desk.opened(lea, "P1");
        var part = desk.opened(lea);
        desk.opened(UUID.randomUUID());
        desk.merge(part, two).status(200);
        var items = desk.sam().items(one + "/siblings?limit=1");
        assertThat(items).extracting(TicketClient::path).containsExactly(part, two);
        assertThat(items.get(0).get("mergedInto").asString()).isEqualTo(TicketClient.id(two));
        assertThat(items.get(1).get("subject").asString()).isEqualTo("Jardin");
        assertThat(items.get(1).get("status").asString()).isEqualTo("OPEN");
        assertThat(items.get(0).has("closedAt") && items.get(0).has("changedAt"))
                .isTrue();
        assertThat(items.toString()).doesNotContain(lea.toString());
        api.as(lea).get(one + "/siblings").problem(403, "forbidden");
        api.as(lea, "user", "support").get(one + "/siblings").problem(404, "not-found");
        desk.sam().get(TICKETS + "/" + UUID.randomUUID() + "/siblings").problem(404, "not-found");
    }
}
