package fr.cesizen.local.tour;

import static fr.cesizen.local.tour.Story.eventually;
import static fr.cesizen.local.tour.Story.must;

import fr.cesizen.local.Part;
import fr.cesizen.local.Stack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Two people live with CESIZen for a fortnight, through the gateway alone. */
public final class Tour {

    private static final String ENTRIES = "/api/v1/journal/entries";
    private static final String TICKETS = "/api/v1/tickets";

    private final Stack stack;
    private final Gateway gateway;
    private final Story story;
    private final List<String> leas = new ArrayList<>();

    public Tour(Stack stack, Story story) {
        this.stack = stack;
        this.gateway = new Gateway(stack.url(Part.GATEWAY));
        this.story = story;
    }

    public void run() {
        story.chapter("Two people sign up, and sign in with authorization code and PKCE");
        var lea = join("Léa");
        var tom = join("Tom");
        journal(lea, tom);
        assess(lea);
        practise(lea);
        askForHelp(lea, tom);
        keepOut(tom);
        export(lea);
        erase(lea, tom);
        story.end();
    }

    private Person join(String name) {
        var person = Person.signUp(gateway, name);
        person.signIn();
        var profile = person.get("/api/v1/accounts/me").must(200);
        must(
                profile.text("name").equals(name) && profile.text("id").equals(person.id),
                "the profile is " + name + "'s");
        story.tell("%s signs up, signs in and reads the profile", name);
        return person;
    }

    private void journal(Person lea, Person tom) {
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
            page.path("items").forEach(item -> seen.add(item.path("id").asText()));
            after = page.hasNonNull("next") ? "&after=" + page.path("next").asText() : "";
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

    private void assess(Person lea) {
        story.chapter("A stress assessment");
        var answers = Map.of("answers", Map.of("moving_home", 1, "work_conditions_change", 2, "holidays", 1));
        var anonymous = gateway.send(null, "POST", "/api/v1/stress/questionnaires/srrs/scores", answers, Map.of())
                .must(200);
        must(anonymous.json().path("score").asInt() == 20 + 2 * 20 + 13, "the anonymous score is 73");
        var empty = gateway.send(
                null, "POST", "/api/v1/stress/questionnaires/srrs/scores", Map.of("answers", Map.of()), Map.of());
        must(empty.must(200).json().path("score").asInt() == 0, "an empty sheet scores 0");
        story.tell("Somebody without an account scores 73, and nothing is stored");
        var saved = lea.post(
                        "/api/v1/stress/assessments",
                        Map.of("questionnaire", "srrs", "answers", answers.get("answers")))
                .must(201);
        must(saved.json().path("result").path("score").asInt() == 73, "the saved score is 73");
        leas.add("/api/v1/stress/assessments/" + saved.text("id"));
        story.tell(
                "Léa saves the same: score 73, band %s",
                saved.json().path("result").path("bandLabel").asText());
    }

    private void practise(Person lea) {
        story.chapter("Breathing, and the garden");
        for (var protocol : List.of("cesi-55", "cyclic-sigh")) {
            var session = lea.post("/api/v1/practice/sessions", Map.of("protocol", protocol, "moodBefore", -0.2))
                    .must(201);
            var path = "/api/v1/practice/sessions/" + session.text("id");
            lea.post(path + "/completion", Map.of("completedCycles", 30, "moodAfter", 0.5))
                    .must(200);
            leas.add(path);
            story.tell("Léa completes a session of %s", protocol);
        }
        eventually(
                () -> "the garden has grown from 14 entries and 2 sessions: " + elements(lea),
                () -> element(lea, "moss") == 14 && element(lea, "bamboo") == 2);
        story.tell("The garden has grown from all of it: %s", elements(lea));
    }

    private static String elements(Person person) {
        var words = new ArrayList<String>();
        garden(person)
                .path("elements")
                .forEach(element -> words.add(element.path("count").asText() + " "
                        + element.path("name").asText()));
        return String.join(", ", words);
    }

    private static int element(Person person, String kind) {
        for (var element : garden(person).path("elements")) {
            if (element.path("kind").asText().equals(kind)) {
                return element.path("count").asInt();
            }
        }
        return 0;
    }

    private static com.fasterxml.jackson.databind.JsonNode garden(Person person) {
        return person.get("/api/v1/garden").must(200).json();
    }

    private void askForHelp(Person lea, Person tom) {
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

    private void keepOut(Person tom) {
        story.chapter("Nobody reads somebody else's");
        leas.forEach(path -> tom.get(path).must(404));
        tom.send("DELETE", leas.get(0), null, Map.of()).must(404);
        gateway.get(null, ENTRIES).must(401);
        gateway.get("abc.def.ghi", ENTRIES).must(401);
        story.tell("Tom gets 404 for each of Léa's %d things, anybody else 401", leas.size());
    }

    private void export(Person lea) {
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

    private void erase(Person lea, Person tom) {
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
                    service.path("status").asText().equals("DONE"),
                    service.path("service").asText() + " has erased");
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
        must(tom.get(ENTRIES).must(200).json().path("items").size() == 1, "Tom's entry is untouched");
        story.tell("Tom's journal is untouched");
    }
}
