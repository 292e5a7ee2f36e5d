package fr.cesizen.ticket.live;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.People;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.TicketDatabaseFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

/** What staff are told at once, and what is in it. */
@ServiceTest
class DeskChangeTest {

    @Autowired
    WebTestClient http;

    @Autowired
    TicketClient desk;

    @Autowired
    ApiClient api;

    final UUID lea = UUID.randomUUID();

    Flux<ServerSentEvent<JsonNode>> changes(String token) {
        return http.get()
                .uri(TICKETS + "/queue/changes")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Authorization", token)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<ServerSentEvent<JsonNode>>() {})
                .getResponseBody();
    }

    /** What is told while the work is done: of which kind, and about which ticket. */
    List<JsonNode> told(Consumer<List<JsonNode>> work) {
        var told = new CopyOnWriteArrayList<JsonNode>();
        var following = changes(TestTokens.bearer(People.SAM, "user", "support"))
                .mapNotNull(ServerSentEvent::data)
                .subscribe(told::add);
        try {
            work.accept(told);
            return told;
        } finally {
            following.dispose();
        }
    }

    static boolean isAbout(JsonNode change, String kind, String ticket) {
        return change.get("kind").asString().equals(kind)
                && change.path("ticket").asString("").equals(TicketClient.id(ticket));
    }

    /** Repeats what somebody does until it is told: the first may come before the instance listens, which begins with QUEUE. */
    static void untilTold(List<JsonNode> told, String kind, String ticket, Runnable act) {
        told.clear();
        await().untilAsserted(() -> {
            act.run();
            assertThat(told).anyMatch(change -> isAbout(change, kind, ticket));
        });
    }

    @Test
    void tellsWhatPeopleAndStaffDoAndWhoIsThere() {
        var ticket = desk.opened(lea);
        var noa = api.as(UUID.randomUUID(), "user", "support");
        var told = told(all -> {
            await().until(() -> !all.isEmpty());
            assertThat(all.get(0).get("kind").asString()).isEqualTo("QUEUE");
            untilTold(all, "TICKET", ticket, () -> desk.say(api.as(lea), ticket, "Toujours rien")
                    .status(201));
            untilTold(all, "TICKET", ticket, () -> desk.note(ticket, "Vu").status(201));
            untilTold(all, "PRESENCE", ticket, () -> {
                noa.put(ticket + "/presence", Map.of("doing", "LOOKING")).status(200);
                noa.delete(ticket + "/presence").status(204);
            });
        });
        assertThat(told).allSatisfy(change -> assertThat(change.propertyNames()).isSubsetOf("kind", "ticket"));
    }

    /** As another instance would: by its own connection to the database. */
    @Test
    void tellsWhatHappensAtAnotherInstance() {
        var ticket = desk.opened(lea);
        told(all -> untilTold(all, "TICKET", ticket, () -> TicketDatabaseFixture.setBack(ticket, "1 minute")));
    }

    @Test
    void endsWithTheToken() {
        var token = TestTokens.lasting(Duration.ofSeconds(2), People.SAM, "user", "support");
        StepVerifier.create(changes(token).then()).expectComplete().verify(Duration.ofSeconds(30));
    }

    @Test
    void isForStaffAlone() {
        api.as(lea).get(TICKETS + "/queue/changes").problem(403, "forbidden");
    }
}
