package fr.cesizen.local.tour;

import java.util.Map;

/** Nobody reads somebody else's. */
final class KeepingOut {

    private static final String ENTRIES = "/api/v1/journal/entries";

    private KeepingOut() {}

    static void live(Cast cast) {
        var tom = cast.tom();
        var story = cast.story();
        var gateway = cast.gateway();
        var leas = cast.leas();
        story.chapter("Nobody reads somebody else's");
        leas.forEach(path -> tom.get(path).must(404));
        tom.send("DELETE", leas.get(0), null, Map.of()).must(404);
        gateway.get(null, ENTRIES).must(401);
        gateway.get("abc.def.ghi", ENTRIES).must(401);
        story.tell("Tom gets 404 for each of Léa's %d things, anybody else 401", leas.size());
    }
}
