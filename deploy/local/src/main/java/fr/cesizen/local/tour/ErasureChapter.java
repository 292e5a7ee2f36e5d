package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.eventually;
import static fr.cesizen.local.tour.TourReport.must;

import java.time.Instant;
import java.util.Map;

/** An erased account, and the proof that nothing is left. */
record ErasureChapter(TourReport report, GatewayClient gateway, PersonTraceSearch traces, TourUser lea, TourUser tom) {

    void live() {
        report.chapter("Erasure");
        var accepted = lea.post("/api/v1/privacy/erasures", Map.of("confirmation", "ERASE"))
                .must(202);
        report.tell("Léa asks for erasure and gets a receipt");
        awaitEvidence(accepted);
        must(!lea.canSignIn(), "Léa's account is gone from Keycloak");
        lea.post(JournalChapter.ENTRIES, SampleEntries.entries(Instant.now()).get(0))
                .must(410);
        report.tell("Léa can no longer sign in, and her last token writes nothing (410)");
        searchEverything();
        var found = tom.post(JournalChapter.ENTRIES + "/search", Map.of("text", "cafe au soleil"));
        must(found.must(200).json().path("items").size() == 1, "Tom's entry is untouched");
        report.tell("Tom's journal is untouched");
    }

    private void awaitEvidence(Response accepted) {
        var path = "/api/v1/privacy/erasures/" + accepted.text("id");
        var receipt = Map.of("Erasure-Receipt", accepted.text("receipt"));
        var services = eventually(
                        "every service has erased",
                        () -> gateway.send(null, "GET", path, null, receipt)
                                .must(200)
                                .json(),
                        erasure -> erasure.path("status").asString().equals("COMPLETED"))
                .path("services");
        long rows = 0;
        for (var service : services) {
            must(service.path("status").asString().equals("DONE"), service + " has erased");
            for (var table : service.path("tables")) {
                rows += table.path("rows").asLong();
            }
        }
        report.tell("%d services confirm it: %d rows deleted", services.size(), rows);
    }

    private void searchEverything() {
        var found = eventually("nothing of Léa is left", () -> traces.of(lea.id, lea.email), left -> left.places()
                .isEmpty());
        must(!traces.of(tom.id).places().isEmpty(), "the search finds people who are there");
        report.tell("No row of %d tables in any schema mentions her, Keycloak's included", found.tables());
    }
}
