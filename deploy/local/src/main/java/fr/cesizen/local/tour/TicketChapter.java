package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.eventually;
import static fr.cesizen.local.tour.TourReport.must;

import fr.cesizen.local.Stack;
import java.util.Map;

/** A support ticket, answered by staff. */
record TicketChapter(TourReport report, Stack stack, TourUser lea) {

    private static final String ACCESSES = "/api/v1/privacy/accesses";
    private static final String TICKETS = "/api/v1/tickets";

    void live() {
        report.chapter("Support");
        var question = Map.of("subject", "Changer de langue", "body", "Où se règle la langue ?", "priority", "P2");
        var ticket = TICKETS + "/" + lea.create(TICKETS, question).text("id");
        report.tell("Léa opens a ticket");

        var sam = TourUser.staff(stack, "support");
        sam.post(ticket + "/messages", Map.of("body", "Dans Profil, puis Langue."))
                .must(201);
        sam.post(ticket + "/notes", Map.of("body", "Question fréquente : à mettre dans l'aide."))
                .must(201);
        must(sam.read(ticket + "/notes").path("items").size() == 1, "staff read their note");
        report.tell("Staff answer, and keep a note among themselves");

        var read = lea.get(ticket).must(200);
        must(read.json().path("messages").size() == 2, "Léa reads her question and the answer");
        must(!read.json().toString().contains("Question fréquente"), "Léa does not read the staff's note");
        var version = Map.of("If-Match", read.header("ETag"));
        lea.send("POST", ticket + "/closure", null, version).must(200);
        report.tell("Léa reads the answer, not the note, and closes the ticket");

        eventually(
                "Léa reads who saw her ticket",
                () -> lea.read(ACCESSES).toString(),
                seen -> seen.contains("\"support\""));
        var chain = TourUser.staff(stack, "dpo").post("/api/v1/audit/verifications", Map.of());
        must(chain.must(200).json().path("intact").asBoolean(), "the chain of accesses is what was written");
        report.tell("She reads who saw it, and the data-protection officer proves that nothing is missing");
    }
}
