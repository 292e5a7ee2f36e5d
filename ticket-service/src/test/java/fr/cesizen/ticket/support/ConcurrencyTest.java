package fr.cesizen.ticket.support;

import static fr.cesizen.ticket.TicketClient.SAM;
import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.Database;
import fr.cesizen.platform.test.TestTokens;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Many hands on one ticket. */
@ServiceTest
class ConcurrencyTest {

    @Autowired
    TicketClient desk;

    @LocalServerPort
    int port;

    final UUID lea = UUID.randomUUID();

    Mono<Integer> post(String token, String path, String header, String value, Object body) {
        return WebClient.create("http://127.0.0.1:" + port)
                .post()
                .uri(path)
                .header("Authorization", token)
                .header(header, value)
                .bodyValue(body)
                .exchangeToMono(answer ->
                        answer.releaseBody().thenReturn(answer.statusCode().value()));
    }

    @Test
    void losesNoMessageWhenBothSidesWriteAtOnce() {
        var ticket = desk.opened(lea);
        var statuses = Flux.range(0, 24)
                .flatMap(
                        i -> post(
                                i % 2 == 0 ? SAM : TestTokens.bearer(lea),
                                ticket + "/messages",
                                "Idempotency-Key",
                                TicketClient.key(),
                                Map.of("body", "message " + i)),
                        12)
                .collectList()
                .block();
        assertThat(statuses).hasSize(24).containsOnly(201);
        assertThat(desk.read(lea, ticket).get("messages")).hasSize(25);
        assertThat(desk.read(lea, ticket).get("version").asInt()).isEqualTo(24);
        var id = ticket.substring(TICKETS.length() + 1);
        assertThat(Database.count("select messages from ticket.ticket where id = '" + id + "'"))
                .isEqualTo(25);
    }

    @Test
    void closesOnceWhenManyCloseAtOnce() {
        var ticket = desk.opened(lea);
        var statuses = Flux.range(0, 8)
                .flatMap(i ->
                        post(i % 2 == 0 ? SAM : TestTokens.bearer(lea), ticket + "/closure", "If-Match", "\"0\"", ""))
                .collectList()
                .block();
        assertThat(statuses).hasSize(8).containsOnlyOnce(200);
        assertThat(statuses).isSubsetOf(200, 412);
        assertThat(desk.read(lea, ticket).get("version").asInt()).isOne();
    }

    @Test
    void refusesToCloseOverAnUnreadAnswer() {
        var ticket = desk.opened(lea);
        desk.say(SAM, ticket, "Attendez").expectStatus().isCreated();
        TicketClient.refused(desk.close(TestTokens.bearer(lea), ticket, "\"0\""), 412, "stale-version");
        assertThat(desk.read(lea, ticket).get("status").asString()).isEqualTo("ANSWERED");
    }
}
