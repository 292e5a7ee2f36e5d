package fr.cesizen.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.local.layout.Component;
import fr.cesizen.local.layout.SourceTree;
import fr.cesizen.local.tour.GatewayClient;
import fr.cesizen.local.tour.Tour;
import fr.cesizen.local.tour.TourReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Running.class)
class JourneyTest {

    @Test
    void twoPeopleLiveThroughAFortnight() throws IOException {
        new Tour(Running.system(), new TourReport(System.out::println)).run();
    }

    @Test
    void theGatewayIsTheOnlyDoor() {
        var gateway = Running.gateway();
        assertThat(gateway.get(null, "/api/v1/emotions").status()).isEqualTo(200);
        for (var hidden : new String[] {
            "/internal/personal-data",
            "/actuator/deadletters",
            "/actuator/retention",
            "/actuator/health",
            "/actuator/prometheus",
            "/admin/master/console/",
            "/v3/api-docs"
        }) {
            assertThat(gateway.get(null, hidden).status()).as(hidden).isIn(401, 403, 404);
        }
        assertThat(gateway.get(null, "/docs/openapi/emotion-service").must(200).text("openapi"))
                .startsWith("3.1");
    }

    @Test
    void everyPartShowsItsMetricsAndHealth() {
        for (var part : Component.values()) {
            if (part.isBuiltHere()) {
                var direct = new GatewayClient(Running.system().actuator(part));
                assertThat(direct.send(null, "GET", "/actuator/prometheus", null, Map.of("Accept", "text/plain"))
                                .status())
                        .as(part.label())
                        .isEqualTo(200);
                assertThat(direct.get(null, "/actuator/health/readiness").status())
                        .as(part.label())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void noPartShowsThemOnThePortThatItIsThereFor() {
        for (var part : Component.values()) {
            if (part.isBuiltHere()) {
                var direct = new GatewayClient(Running.system().url(part));
                for (var hidden : List.of("/actuator/prometheus", "/actuator/health", "/actuator/deadletters")) {
                    assertThat(direct.get(null, hidden).status())
                            .as(part.label() + hidden)
                            .isIn(401, 404);
                }
            }
        }
    }

    @Test
    void anEmptySheetScoresNothing() {
        var scores = "/api/v1/stress/questionnaires/srrs/scores";
        var scored = Running.gateway().send(null, "POST", scores, Map.of("answers", Map.of()), Map.of());
        assertThat(scored.must(200).json().path("score").asInt()).isZero();
    }

    @Test
    void anImportIsToldLineByLineAndNotAppliedWhileAWordIsUnknown() throws IOException {
        var tom = Running.somebody();
        var year = Files.readAllBytes(SourceTree.find().root().resolve("docs/examples/daylio-year.csv"));
        var headers = Map.of(
                "Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString());
        var staged = tom.send("POST", "/api/v1/journal/imports?format=daylio&zone=Europe/Paris", year, headers);
        var path = "/api/v1/journal/imports/" + staged.must(201).text("id");
        assertThat(tom.read(path + "/lines?limit=50").path("items").size()).isEqualTo(50);
        assertThat(tom.read(path + "/totals").has("next"))
                .as("one answer counts them all")
                .isFalse();
        assertThat(tom.post(path + "/application", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void aTicketShowsNoNotesToItsAuthorAndTakesNoMessageOnceItIsClosed() {
        var lea = Running.somebody();
        var question = Map.of("subject", "Changer de langue", "body", "Où se règle la langue ?", "priority", "P2");
        lea.create("/api/v1/tickets", question);
        var ticket = lea.created().get(0);
        assertThat(lea.get(ticket + "/notes").status()).isEqualTo(403);
        assertThat(lea.get("/api/v1/tickets/queue").status()).isEqualTo(403);
        var version = Map.of("If-Match", lea.get(ticket).must(200).header("ETag"));
        lea.send("POST", ticket + "/closure", null, version).must(200);
        var thanks = lea.post(ticket + "/messages", Map.of("body", "Merci !"));
        assertThat(thanks.status()).isEqualTo(409);
    }

    @Test
    void anErasureIsShownToNobodyWithoutItsReceipt() {
        var erasure = Running.somebody()
                .post("/api/v1/privacy/erasures", Map.of("confirmation", "ERASE"))
                .must(202);
        var path = "/api/v1/privacy/erasures/" + erasure.text("id");
        assertThat(Running.gateway().get(null, path).status()).isEqualTo(404);
        var receipt = Map.of("Erasure-Receipt", erasure.text("receipt"));
        assertThat(Running.gateway().send(null, "GET", path, null, receipt).status())
                .isEqualTo(200);
    }
}
