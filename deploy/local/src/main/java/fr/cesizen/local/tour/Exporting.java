package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.must;

/** Everything in one archive. */
final class Exporting {

    private Exporting() {}

    static void live(Cast cast) {
        var lea = cast.lea();
        var story = cast.story();
        story.chapter("Export");
        var zip = lea.get("/api/v1/privacy/export").must(200);
        var archive = Archive.open(zip.response().body());
        must(archive.rows("emotion-service/journal-entries.json") == 14, "the archive holds 14 entries");
        must(archive.rows("garden-service/practice-sessions.json") == 2, "the archive holds 2 sessions");
        must(archive.rows("stress-service/stress-assessments.json") == 1, "the archive holds the assessment");
        must(archive.rows("ticket-service/tickets.json") == 1, "the archive holds the ticket");
        must(archive.rows("auth-service/account.json") == 1, "the archive holds the account");
        must(archive.files().toString().contains("chevreuil"), "the notes are in the archive, readable");
        story.tell(
                "Léa's archive: %d files, %,d bytes, each as its manifest says",
                archive.files().size() + 1, zip.response().body().length);
    }
}
