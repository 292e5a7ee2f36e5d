package fr.cesizen.ticket.notes;

import static fr.cesizen.ticket.IncidentClient.INCIDENTS;
import static fr.cesizen.ticket.IncidentClient.STATUS;
import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ApiRequest;
import fr.cesizen.platform.test.Events;
import fr.cesizen.platform.test.ManagementClient;
import fr.cesizen.platform.test.People;
import fr.cesizen.platform.test.ScheduledJobs;
import fr.cesizen.ticket.AttachmentClient;
import fr.cesizen.ticket.IncidentClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import fr.cesizen.ticket.mail.TicketMailServers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The ways in which a person might see what staff note about their tickets, or who of the staff it was: none succeeds. */
@ServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class NoteLeakTest {

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    @Autowired
    AttachmentClient files;

    @Autowired
    IncidentClient incidents;

    @Autowired
    ManagementClient operators;

    @Autowired
    ScheduledJobs jobs;

    private final List<Arguments> ways = new ArrayList<>();
    private NoteScenario it;

    @BeforeAll
    void noteEverywhere() {
        it = new NoteScenario(api, desk, files, jobs);
        reads();
        staffReads();
        exports();
        writes();
        forms();
        others();
        streams();
    }

    Stream<Arguments> ways() {
        return ways.stream();
    }

    void way(String name, Supplier<String> seen) {
        ways.add(arguments(name, seen));
    }

    /** A read of the person's. */
    void read(String name, String path) {
        way(name, () -> NoteScenario.all(it.lea.get(path)));
    }

    void send(String name, Supplier<ApiRequest> request) {
        way(name, () -> NoteScenario.all(request.get().send()));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("ways")
    void showsNoNoteAndNoMemberOfStaff(String name, Supplier<String> seen) {
        var all = seen.get().toLowerCase(Locale.ROOT);
        assertThat(all)
                .as(name)
                .doesNotContain(NoteScenario.WORDS)
                .doesNotContain(it.noa.person().toString(), People.SAM.toString(), TicketClient.id(it.toms));
    }

    /** What is sought is there to be found: for staff. */
    @Test
    void areMoreThanFiftyAndStaffSeeWhatTheyLookFor() {
        assertThat(ways.stream().map(way -> way.get()[0]).distinct()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(desk.sam().get(it.ticket + "/notes").text()).contains(NoteScenario.NOTE);
        assertThat(desk.sam().get(it.ticket + "/staff-view").text())
                .contains(NoteScenario.WORDS.subList(0, 2))
                .contains(it.noa.person().toString());
        assertThat(desk.sam()
                        .post(TICKETS + "/search", Map.of("text", "quinquina"))
                        .text())
                .contains(TicketClient.id(it.ticket));
    }

    private void reads() {
        read("the list", TICKETS + "?limit=200");
        way("the list, page by page", () -> it.lea.items(TICKETS + "?limit=1").toString());
        read("a ticket", it.ticket);
        read("a part after its merge", it.part);
        read("a ticket after its split", it.split);
        read("a ticket that was opened again", it.reopened);
        read("a ticket after its end", it.closed);
        read("a rating", it.closed + "/satisfaction");
        read("a file of staff", it.sent);
        read("a file that staff have not sent", it.unsent);
        read(
                "a ticket with what nobody offers",
                it.ticket + "?include=notes&expand=notes&fields=notes,triage&view=staff");
        read("the list with what nobody offers", TICKETS + "?filter=notes&q=quinquina&tag=quinquina&team=zinzolin");
        way("a ticket of somebody else", () -> NoteScenario.all(it.lea.get(it.toms))
                .replace(TicketClient.id(it.toms), ""));
        read("where mails go", TICKETS + "/mail-address");
        read("the public status", STATUS);
    }

    private void staffReads() {
        for (var path : List.of(
                "/notes",
                "/notes?limit=200",
                "/notes.json",
                "/notes/",
                "/staff-view",
                "/history",
                "/siblings",
                "/presence",
                "/links",
                "/triage")) {
            read("GET {id}" + path, it.ticket + path);
        }
        for (var path : List.of(
                "/queue",
                "/queue?state=ANSWERED",
                "/queue?tag=quinquina&team=zinzolin",
                "/queue/changes",
                "/macros",
                "/forecast",
                "/report",
                "/report/csv?by=agent",
                "/satisfaction",
                "/search?text=quinquina")) {
            read("GET " + path, TICKETS + path);
        }
        way(
                "notes by an encoded path",
                () -> NoteScenario.all(
                        it.lea.exact(HttpMethod.GET, it.ticket + "/%6eotes").send()));
        way(
                "notes by a path through another",
                () -> NoteScenario.all(it.lea
                        .exact(HttpMethod.GET, it.ticket + "/attachments/../notes")
                        .send()));
        way(
                "notes by a parameter of the path",
                () -> NoteScenario.all(it.lea
                        .exact(HttpMethod.GET, it.ticket + ";role=support/notes")
                        .send()));
        read("a macro", it.macro);
        read("the incidents", INCIDENTS);
        way("the timeline of an incident", () -> {
            var incident = incidents.opened("Panne " + UUID.randomUUID(), "P3", "NONE", List.of());
            desk.sam()
                    .post(incident + "/notes", Map.of("body", NoteScenario.NOTE))
                    .status(201);
            return NoteScenario.all(it.lea.get(incident + "/timeline"))
                    + NoteScenario.all(it.lea.get(incident))
                    + NoteScenario.all(api.get(STATUS));
        });
    }

    private void exports() {
        read("the export's sections", "/internal/personal-data");
        for (var section : List.of(
                "tickets",
                "ticket-messages",
                "ticket-attachments",
                "ticket-attachment-contents",
                "ticket-satisfaction",
                "ticket-mail-address",
                "staff-notes",
                "ticket-triage")) {
            read("the export of " + section, "/internal/personal-data/" + section);
        }
        for (var type : List.of("application/json", "application/x-ndjson", "text/csv", "application/fhir+json")) {
            send("the export as " + type, () -> it.lea
                    .request(HttpMethod.GET, "/internal/personal-data/ticket-messages")
                    .accept(type));
        }
    }

    private void writes() {
        way("the answer to a message", () -> NoteScenario.all(desk.say(it.lea, it.ticket, "Encore")));
        send("a message with the key of a note", () -> it.lea
                .request(HttpMethod.POST, it.ticket + "/messages")
                .key(NoteScenario.KEY)
                .body(Map.of("body", "Avec une clé")));
        send("a ticket with the key of a note", () -> it.lea
                .request(HttpMethod.POST, TICKETS)
                .key(NoteScenario.KEY + "-2")
                .body(Map.of("subject", "Jardin", "body", "Avec une clé")));
        send("a note with its own key", () -> it.lea
                .request(HttpMethod.POST, it.ticket + "/notes")
                .key(NoteScenario.KEY)
                .body(Map.of("body", "x")));
        way("a rating anew", () -> NoteScenario.all(it.lea.put(it.closed + "/satisfaction", Map.of("score", 4))));
        way(
                "a message with a file of staff that they have not sent",
                () -> NoteScenario.all(files.say(it.lea, it.ticket, TicketClient.id(it.unsent))));
        way(
                "the removal of such a file",
                () -> NoteScenario.all(it.lea.delete(TICKETS + "/attachments/" + TicketClient.id(it.unsent))));
        way("a closure of what was changed", () -> NoteScenario.all(desk.close(it.lea, it.split, "\"0\"")));
        way("a closure", () -> NoteScenario.all(desk.close(it.lea, it.split, desk.etag(it.lea.person(), it.split))));
        way("a closure of what is closed", () -> NoteScenario.all(desk.close(it.lea, it.closed, "\"9\"")));
        for (var what : List.of("/status", "/triage", "/merge", "/presence")) {
            send("PUT {id}" + what, () -> it.lea
                    .request(HttpMethod.PUT, it.ticket + what)
                    .ifMatch("\"1\"")
                    .body(Map.of("status", "SOLVED")));
        }
        way("a search", () -> NoteScenario.all(it.lea.post(TICKETS + "/search", Map.of("text", "quinquina"))));
        way(
                "a preview of a macro",
                () -> NoteScenario.all(
                        it.lea.post(it.ticket + "/macro-preview", Map.of("macro", TicketClient.id(it.macro)))));
        send("a broken note", () -> it.lea
                .request(HttpMethod.POST, it.ticket + "/notes")
                .key()
                .body("{"));
        way("the removal of the notes", () -> NoteScenario.all(it.lea.delete(it.ticket + "/notes")));
    }

    private void forms() {
        for (var path : List.of("", "/notes", "/staff-view")) {
            send("HEAD {id}" + path, () -> it.lea.request(HttpMethod.HEAD, it.ticket + path));
        }
        way("a ticket that has not changed", () -> {
            var etag = desk.etag(it.lea.person(), it.ticket);
            return NoteScenario.all(it.lea
                    .request(HttpMethod.GET, it.ticket)
                    .header("If-None-Match", etag)
                    .send());
        });
        for (var type : List.of("text/event-stream", "text/csv", "text/html", "application/xml")) {
            send(
                    "notes as " + type,
                    () -> it.lea.request(HttpMethod.GET, it.ticket + "/notes").accept(type));
            send(
                    "a ticket as " + type,
                    () -> it.lea.request(HttpMethod.GET, it.ticket).accept(type));
        }
        send(
                "notes by an overridden method",
                () -> it.lea.request(HttpMethod.POST, it.ticket + "/notes").header("X-HTTP-Method-Override", "GET"));
        send("notes with a role of one's own", () -> it.lea
                .request(HttpMethod.GET, it.ticket + "/notes")
                .header("X-Roles", "support")
                .header("X-User-Id", People.SAM.toString()));
        send(
                "a part of the notes",
                () -> it.lea.request(HttpMethod.GET, it.ticket + "/notes").header("Range", "bytes=0-99"));
    }

    private void others() {
        var staff = api.as(it.lea.person(), "user", "support");
        for (var path : List.of("/notes", "/staff-view", "/history", "/siblings", "/links", "/presence")) {
            way(
                    "as a member of staff, of one's own ticket: " + path,
                    () -> NoteScenario.all(desk.sam().get(it.sams + path).status(404)));
            way(
                    "as the person with role support: " + path,
                    () -> NoteScenario.all(staff.get(it.ticket + path).status(404)));
        }
        way("as a member of staff, their own ticket", () -> without(desk.sam().get(it.sams)));
        way("as a member of staff, a search", () -> {
            var found = desk.sam()
                    .post(TICKETS + "/search", Map.of("text", "quinquina"))
                    .text();
            return found.contains(TicketClient.id(it.sams)) ? found : "";
        });
        for (var role : List.of("user", "admin", "dpo")) {
            var other = api.as(UUID.randomUUID(), role);
            way("notes as " + role, () -> NoteScenario.all(other.get(it.ticket + "/notes")));
            way("a ticket as " + role, () -> NoteScenario.all(other.get(it.ticket)));
        }
        way("notes without a token", () -> NoteScenario.all(api.get(it.ticket + "/notes")));
        way("the OpenAPI document", () -> NoteScenario.all(api.get("/v3/api-docs")));
        way("metrics", () -> operators.as("user").get("/actuator/prometheus").text());
    }

    /** Without the reader's own id, which is what is looked for in the others' answers. */
    private static String without(ApiAnswer answer) {
        return NoteScenario.all(answer).replace(People.SAM.toString(), "me");
    }

    private void streams() {
        way("the stream of the desk while a note is written", () -> {
            var told = new CopyOnWriteArrayList<String>();
            var following = desk.sam()
                    .request(HttpMethod.GET, TICKETS + "/queue/changes")
                    .accept("text/event-stream")
                    .send()
                    .status(200)
                    .events()
                    .subscribe(event -> told.add(String.valueOf(event)));
            try {
                await().until(() -> !told.isEmpty());
                await().until(() -> {
                    desk.note(it.ticket, NoteScenario.NOTE).status(201);
                    return told.stream().anyMatch(event -> event.contains(TicketClient.id(it.ticket)));
                });
                return told.toString();
            } finally {
                following.dispose();
            }
        });
        way("the mails", () -> {
            await().until(() -> !TicketMailServers.textsTo(it.lea.person()).isEmpty());
            return TicketMailServers.textsTo(it.lea.person()).toString();
        });
        way("the events of the tickets", () -> events("cesizen.ticket"));
        // The person learns which member of staff it was from gdpr-service alone, which tells it under a name of its
        // own.
        way("the events of accesses", () -> events("cesizen.access")
                .replace(it.noa.person().toString(), "")
                .replace(People.SAM.toString(), ""));
    }

    private String events(String topic) {
        return Events.about(it.lea.person(), topic, 5).stream()
                .map(event -> event
                        + new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8))
                .toList()
                .toString();
    }
}
