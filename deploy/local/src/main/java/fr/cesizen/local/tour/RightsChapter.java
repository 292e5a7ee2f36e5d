package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.TourReport.eventually;
import static fr.cesizen.local.tour.TourReport.must;

import java.time.Instant;
import java.util.Map;

/** The rights over one's data that erase nothing: to read, correct, restrict and object. */
record RightsChapter(TourReport report, TourUser tom) {

    private static final String PROFILE = "/api/v1/accounts/me";
    private static final String RESTRICTION = "/api/v1/privacy/restriction";
    private static final String OBJECTION = "/api/v1/privacy/objections/statistics";

    void live() {
        report.chapter("Rights over one's data");
        correct();
        restrict();
        object();
        var register = tom.read("/api/v1/privacy/requests").path("items").toString();
        must(
                register.contains("RESTRICTION") && register.contains("OBJECTION"),
                "the register holds what Tom asked for");
        report.tell("All of it stands in the register of requests, which Tom reads");
    }

    private void correct() {
        var before = tom.get(PROFILE).must(200);
        var change = Map.of("name", "Tomas", "birthDate", before.text("birthDate"), "language", "fr");
        tom.send("PUT", PROFILE, change, Map.of("If-Match", before.header("ETag")))
                .must(200);
        must(tom.read(PROFILE).path("name").asString().equals("Tomas"), "the name is corrected");
        report.tell("Tom reads his profile and corrects his name");
    }

    private void restrict() {
        tom.send("PUT", RESTRICTION, null, Map.of()).must(200);
        eventually("the restriction is in force", this::write, answer -> answer.status() == 423);
        tom.get(JournalChapter.ENTRIES).must(200);
        tom.send("DELETE", RESTRICTION, null, Map.of()).must(204);
        eventually("the restriction is lifted", this::write, answer -> answer.status() == 201);
        report.tell("He freezes his data: nothing is written (423), all is read; then he lifts it");
    }

    private void object() {
        tom.send("PUT", OBJECTION, null, Map.of()).must(200);
        var consent = Map.of("granted", true);
        tom.send("PUT", "/api/v1/consents/statistics", consent, Map.of()).must(409);
        tom.send("DELETE", OBJECTION, null, Map.of()).must(204);
        report.tell("He objects to statistics, which beats any consent (409), and lifts it");
    }

    private Response write() {
        return tom.post(
                JournalChapter.ENTRIES, SampleEntries.entries(Instant.now()).get(1));
    }
}
