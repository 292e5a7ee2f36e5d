package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.must;

import java.util.Map;

/** A ticket that staff answer. */
final class AskingForHelp {

    private static final String TICKETS = "/api/v1/tickets";

    private AskingForHelp() {}

    static void live(Cast cast) {
        var lea = cast.lea();
        var tom = cast.tom();
        var story = cast.story();
        var gateway = cast.gateway();
        var stack = cast.stack();
        var leas = cast.leas();
        story.chapter("Support");
        var ticket = lea.post(
                        TICKETS,
                        Map.of("subject", "Changer de langue", "body", "Où se règle la langue ?", "priority", "P2"))
                .must(201)
                .text("id");
        var path = TICKETS + "/" + ticket;
        leas.add(path);
        story.tell("Léa opens a ticket");
        var sam = Person.staff(gateway, "support", stack.secrets().staff("support"));
        sam.post(path + "/messages", Map.of("body", "Dans Profil, puis Langue."))
                .must(201);
        sam.post(path + "/notes", Map.of("body", "Question fréquente : à mettre dans l'aide."))
                .must(201);
        must(sam.get(path + "/notes").must(200).json().path("items").size() == 1, "staff read their note");
        story.tell("Staff answer, and keep a note among themselves");
        var read = lea.get(path).must(200);
        must(read.json().path("messages").size() == 2, "Léa reads her question and the answer");
        must(!read.json().toString().contains("Question fréquente"), "Léa does not read the staff's note");
        lea.send("POST", path + "/closure", null, Map.of("If-Match", read.header("ETag")))
                .must(200);
        lea.post(path + "/messages", Map.of("body", "Merci !")).must(409);
        lea.get(path + "/notes").must(403);
        tom.get(TICKETS + "/queue").must(403);
        story.tell("Léa reads the answer, not the note, and closes the ticket");
    }
}
