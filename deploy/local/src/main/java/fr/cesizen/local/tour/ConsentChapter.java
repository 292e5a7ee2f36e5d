package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.eventually;
import static fr.cesizen.local.tour.TourReport.must;

import java.time.Instant;
import java.util.Map;

/** A consent withdrawn and given again. */
record ConsentChapter(TourReport report, TourUser tom) {

    private static final String JOURNAL = "/api/v1/consents/journal";

    void live() {
        report.chapter("Consent");
        var withdrawn = decide(false);
        must(!withdrawn.text("consequence").isEmpty(), "the answer says what becomes of the journal");
        var refused = eventually("the withdrawal is in force", this::write, answer -> answer.status() == 403);
        must(refused.text("type").equals("/problems/consent-required"), "the refusal names the consent");
        tom.get(JournalChapter.ENTRIES).must(200);
        report.tell(
                "Tom withdraws his consent to the journal: new entries are refused (403), the old ones are still his");
        decide(true);
        eventually("the consent is known again", this::write, answer -> answer.status() == 201);
        report.tell("He gives it again, and writes");
        var last = tom.read("/api/v1/consents/history").path("items").path(0);
        must(last.path("title").asString().equals(text()), "the history shows the text that Tom agreed to");
        report.tell("All that he ever decided is listed, with the texts that he read");
    }

    private String text() {
        return tom.read("/api/v1/consents/texts")
                .path("items")
                .path(0)
                .path("title")
                .asString();
    }

    private Response decide(boolean granted) {
        var decision = Map.of("granted", granted, "version", "2026-11", "locale", "fr");
        return tom.send("PUT", JOURNAL, decision, Map.of()).must(200);
    }

    private Response write() {
        return tom.post(
                JournalChapter.ENTRIES, SampleEntries.entries(Instant.now()).get(1));
    }
}
