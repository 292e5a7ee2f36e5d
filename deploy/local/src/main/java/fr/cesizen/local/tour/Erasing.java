package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.eventually;
import static fr.cesizen.local.tour.Story.must;

import java.time.Instant;
import java.util.Map;

/** An account erased, and the proof that nothing is left. */
final class Erasing {

    private static final String ENTRIES = "/api/v1/journal/entries";

    private Erasing() {}

    static void live(Cast cast) {
        var lea = cast.lea();
        var tom = cast.tom();
        var story = cast.story();
        var gateway = cast.gateway();
        var stack = cast.stack();
        story.chapter("Erasure");
        var accepted = lea.post("/api/v1/privacy/erasures", Map.of("confirmation", "ERASE"))
                .must(202);
        var status = "/api/v1/privacy/erasures/" + accepted.text("id");
        var receipt = Map.of("Erasure-Receipt", accepted.text("receipt"));
        story.tell("Léa asks for erasure and gets a receipt");
        eventually(
                () -> "every service has erased: "
                        + gateway.send(null, "GET", status, null, receipt).json(),
                () -> gateway.send(null, "GET", status, null, receipt)
                        .must(200)
                        .text("status")
                        .equals("COMPLETED"));
        var evidence =
                gateway.send(null, "GET", status, null, receipt).must(200).json();
        long rows = 0;
        for (var service : evidence.path("services")) {
            must(
                    service.path("status").asString().equals("DONE"),
                    service.path("service").asString() + " has erased");
            for (var table : service.path("tables")) {
                rows += table.path("rows").asLong();
            }
        }
        story.tell(
                "%d services prove it: %d rows gone", evidence.path("services").size(), rows);
        gateway.get(null, status).must(404);
        must(!lea.canSignIn(), "Léa's account is gone from Keycloak");
        lea.post(ENTRIES, Fortnight.entries(Instant.now()).get(0)).must(410);
        story.tell("Léa can no longer sign in, and her last token writes nothing (410)");

        var traces = new Traces(stack.database());
        eventually(
                () -> "nothing of Léa is left: " + traces.of(lea.id).places()
                        + traces.of(lea.email).places(),
                () -> traces.of(lea.id).places().isEmpty()
                        && traces.of(lea.email).places().isEmpty());
        must(!traces.of(tom.id).places().isEmpty(), "the search finds people who are there");
        story.tell(
                "No row of %d tables in any schema mentions her, Keycloak's included",
                traces.of(lea.id).tables());
        must(
                tom.post(ENTRIES + "/search", Map.of("text", "cafe au soleil"))
                                .must(200)
                                .json()
                                .path("items")
                                .size()
                        == 1,
                "Tom's entry is untouched");
        story.tell("Tom's journal is untouched");
    }
}
