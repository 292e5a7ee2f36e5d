package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.must;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A fortnight of entries, with notes. */
record JournalChapter(TourReport report, TourUser lea, TourUser tom) {

    static final String ENTRIES = "/api/v1/journal/entries";

    void live() {
        report.chapter("A fortnight of entries, with notes");
        var fortnight = SampleEntries.entries(Instant.now());
        fortnight.forEach(entry -> lea.create(ENTRIES, entry));
        report.tell("Léa writes %d entries", fortnight.size());
        tom.create(ENTRIES, fortnight.get(0));
        report.tell("Tom writes one");

        var seen = pageByPage();
        must(
                seen.size() == fortnight.size() && seen.containsAll(lea.created()),
                "Léa reads every entry once, page by page");
        var entry = lea.created().get(0);
        var first = lea.get(entry).must(200);
        must(first.text("note").contains("café au soleil"), "the note is read as it was written");
        report.tell("Léa reads them page by page, notes decrypted");

        var version = Map.of("If-Match", first.header("ETag"));
        lea.send("PUT", entry, fortnight.get(1), version).must(200);
        lea.send("PUT", entry, fortnight.get(1), version).must(412);
        report.tell("Léa corrects one; a second correction of the old version is refused (412)");
    }

    private List<String> pageByPage() {
        var seen = new ArrayList<String>();
        var after = "";
        do {
            var page = lea.read(ENTRIES + "?limit=5" + after);
            page.path("items")
                    .forEach(item -> seen.add(ENTRIES + "/" + item.path("id").asString()));
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        return seen;
    }
}
