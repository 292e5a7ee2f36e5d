package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.must;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;

/** A fortnight of entries, with notes. */
final class Journaling {

    private static final String ENTRIES = "/api/v1/journal/entries";

    private Journaling() {}

    static void live(Cast cast) {
        var lea = cast.lea();
        var tom = cast.tom();
        var story = cast.story();
        var leas = cast.leas();
        story.chapter("A fortnight of entries, with notes");
        for (var entry : Fortnight.entries(Instant.now())) {
            leas.add(ENTRIES + "/" + lea.post(ENTRIES, entry).must(201).text("id"));
        }
        story.tell("Léa writes %d entries", leas.size());
        tom.post(ENTRIES, Fortnight.entries(Instant.now()).get(0)).must(201);
        story.tell("Tom writes one");

        var seen = new HashSet<String>();
        var after = "";
        do {
            var page = lea.get(ENTRIES + "?limit=5" + after).must(200).json();
            page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        must(seen.size() == leas.size(), "Léa reads every entry once, page by page");
        var first = lea.get(leas.get(0)).must(200);
        must(first.text("note").contains("café au soleil"), "the note is read as it was written");
        story.tell("Léa reads them page by page, notes decrypted");

        var entry = Fortnight.entries(Instant.now()).get(1);
        lea.send("PUT", leas.get(0), entry, Map.of("If-Match", first.header("ETag")))
                .must(200);
        lea.send("PUT", leas.get(0), entry, Map.of("If-Match", first.header("ETag")))
                .must(412);
        story.tell("Léa corrects one; a second correction of the old version is refused (412)");
    }
}
