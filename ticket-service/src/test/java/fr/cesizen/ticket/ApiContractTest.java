package fr.cesizen.ticket;

import fr.cesizen.platform.test.ApiContract;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What this service answers alike at every endpoint. */
@ServiceTest
class ApiContractTest {

    @Autowired
    WebTestClient http;

    @Autowired
    TicketClient desk;

    @TestFactory
    Stream<DynamicTest> keepsThePromisesOfEveryEndpoint() {
        var ticket = desk.opened(UUID.randomUUID());
        return new ApiContract(http)
                .tooLarge(140_000)
                .body("POST /api/v1/tickets/{id}/messages", "{\"body\":\"x\"}")
                .body("POST /api/v1/tickets/{id}/attachments", "x")
                .body("POST /api/v1/tickets/{id}/notes", "{\"body\":\"x\"}")
                .body("PUT /api/v1/tickets/{id}/status", "{\"status\":\"OPEN\"}")
                .body("PUT /api/v1/tickets/{id}/presence", "{\"doing\":\"LOOKING\"}")
                .body("PUT /api/v1/tickets/{id}/merge", "{\"into\":\"" + UUID.randomUUID() + "\"}")
                .body("PUT /api/v1/tickets/{id}/triage", "{\"impact\":\"LOW\",\"urgency\":\"LOW\"}")
                .body(
                        "PUT /api/v1/incidents/{id}/classification",
                        "{\"priority\":\"P3\",\"impact\":\"NONE\",\"components\":[]}")
                .body("PUT /api/v1/incidents/{id}/step", "{\"step\":\"ANALYSIS\"}")
                .body("PUT /api/v1/incidents/{id}/personal-data", "{\"touched\":false}")
                .body(
                        "PUT /api/v1/incidents/{id}/post-mortem",
                        "{\"chronology\":\"x\",\"impact\":\"x\",\"causes\":\"x\",\"actions\":"
                                + "[{\"what\":\"x\",\"role\":\"lead\",\"due\":\"2026-12-15\"}]}")
                .body("PUT /api/v1/incidents/{id}/waiver", "{\"reason\":\"x\"}")
                .body("POST /api/v1/incidents/{id}/notes", "{\"body\":\"x\"}")
                .body("POST /api/v1/incidents/{id}/public-messages", "{\"fr\":\"x\",\"en\":\"x\"}")
                .body("PUT /api/v1/tickets/{id}/satisfaction", "{\"score\":3}")
                .body(
                        "POST /api/v1/tickets/{id}/links",
                        "{\"kind\":\"related\",\"ticket\":\"" + UUID.randomUUID() + "\"}")
                .body("PUT /api/v1/tickets/macros/{id}", "{\"name\":\"x\",\"text\":{\"fr\":\"x\",\"en\":\"x\"}}")
                .body("POST /api/v1/tickets/{id}/macro-preview", "{\"macro\":\"" + UUID.randomUUID() + "\"}")
                .somebodyElses("/api/v1/tickets/{id}", TicketClient.id(ticket))
                .tests();
    }
}
