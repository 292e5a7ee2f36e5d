package fr.cesizen.ticket;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Everything wrong that can be sent, to every endpoint. */
@ServiceTest
class BadInputTest {

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();
    String ticket = "";

    @BeforeEach
    void open() {
        ticket = desk.opened(lea);
    }

    /** {@code path} is below tickets unless it is internal; {@code {id}} is Léa's ticket. */
    ApiAnswer send(String method, String path, ApiClient who, Map<String, String> headers, Object body) {
        var request = who.request(HttpMethod.valueOf(method), address(path));
        headers.forEach((name, value) -> request.header(name, value));
        return request.body(body).send();
    }

    ApiAnswer create(String path, ApiClient who, Object body) {
        return who.post(address(path), body);
    }

    String address(String path) {
        return (path.startsWith("/internal") ? "" : TICKETS)
                + path.replace("/{id}", ticket.substring(TICKETS.length()));
    }

    ApiClient asLea() {
        return api.as(lea);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /queue",
        "GET, /{id}/staff-view",
        "POST, /{id}/notes",
        "GET, /{id}/notes",
        "PUT, /{id}/status",
        "PUT, /{id}/triage",
        "PUT, /{id}/merge",
        "DELETE, /{id}/merge",
        "GET, /satisfaction",
        "GET, /forecast",
        "POST, /search",
        "POST, /{id}/links",
        "GET, /{id}/links",
        "POST, /{id}/macro-preview"
    })
    void answers403WithoutRoleSupport(String method, String path) {
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\"");
        for (var roles : new String[][] {{"user"}, {"user", "admin"}, {"user", "dpo"}, {}}) {
            var who = api.as(lea, roles);
            send(method, path, who, headers, fitting(path)).problem(403, "forbidden");
        }
    }

    /** An administrator reads how all of the team keeps its promises. */
    @ParameterizedTest
    @ValueSource(strings = {"/report", "/report/csv"})
    void answers403WithoutRoleSupportOrAdmin(String path) {
        for (var roles : new String[][] {{"user"}, {"user", "dpo"}, {}}) {
            api.as(lea, roles).get(TICKETS + path).problem(403, "forbidden");
        }
    }

    private static String fitting(String path) {
        return switch (path) {
            case "/{id}/status" -> "{\"status\":\"OPEN\"}";
            case "/{id}/triage" -> "{\"impact\":\"LOW\",\"urgency\":\"LOW\"}";
            case "/search" -> "{\"text\":\"x\"}";
            case "/{id}/links" -> "{\"kind\":\"related\",\"ticket\":\"" + UUID.randomUUID() + "\"}";
            case "/{id}/macro-preview" -> "{\"macro\":\"" + UUID.randomUUID() + "\"}";
            case "/{id}/merge" -> "{\"into\":\"" + UUID.randomUUID() + "\"}";
            default -> "{\"body\":\"x\"}";
        };
    }

    @Test
    void answers404ForWhatIsSomebodyElsesOrNobodys() {
        var asTom = api.somebody();
        var nobodys = "/" + UUID.randomUUID();
        for (var where : new String[] {"/{id}", nobodys}) {
            send("GET", where, asTom, Map.of(), "").problem(404, "not-found");
            create(where + "/messages", asTom, "{\"body\":\"x\"}").problem(404, "not-found");
            send("POST", where + "/closure", asTom, Map.of("If-Match", "\"0\""), "")
                    .problem(404, "not-found");
        }
        create(nobodys + "/messages", desk.sam(), "{\"body\":\"x\"}").problem(404, "not-found");
        create(nobodys + "/notes", desk.sam(), "{\"body\":\"x\"}").problem(404, "not-found");
        send("POST", nobodys + "/closure", desk.sam(), Map.of("If-Match", "\"0\""), "")
                .problem(404, "not-found");
        send("GET", nobodys + "/notes", desk.sam(), Map.of(), "").problem(404, "not-found");
        send("GET", nobodys + "/staff-view", desk.sam(), Map.of(), "").problem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''             | {"body":"b"}                                    | /subject  | not-null
            ''             | {"subject":"s"}                                 | /body     | not-null
            ''             | {"subject":" ","body":"b"}                      | /subject  | not-blank
            ''             | {"subject":null,"body":"b"}                     | /subject  | not-null
            ''             | {"subject":"\\u200b","body":"b"}                | /subject  | not-blank
            ''             | {"subject":"s\\u202e","body":"b"}               | /subject  | one-line
            ''             | {"subject":"s\\ns","body":"b"}                  | /subject  | one-line
            ''             | {"subject":"s\\u0000","body":"b"}               | /subject  | ill-formed-text
            ''             | {"subject":"s","body":"b\\u0000"}               | /body     | ill-formed-text
            ''             | {"subject":7,"body":"b"}                        | /subject  | wrong-type
            ''             | {"subject":"s","body":["b"]}                    | /body     | wrong-type
            ''             | {"subject":"s","body":"b","priority":1}         | /priority | wrong-type
            ''             | {"subject":"s","body":"b","status":"CLOSED"}    | /status   | unknown-field
            ''             | {"subject":"s","body":                          | ''        | malformed-json
            ''             | [{"subject":"s","body":"b"}]                    | ''        | wrong-type
            /{id}/messages | {}                                              | /body     | not-null
            /{id}/messages | {"body":"\\u200b\\u00a0"}                        | /body     | not-blank
            /{id}/messages | {"body":"\\u0000"}                              | /body     | ill-formed-text
            /{id}/messages | {"body":true}                                   | /body     | wrong-type
            /{id}/messages | {"body":"b","author":"STAFF"}                   | /author   | unknown-field
            /{id}/messages | {"body"                                         | ''        | malformed-json
            /{id}/messages | ["b"]                                           | ''        | wrong-type
            /{id}/messages | {"body":"b","attachments":["x"]}                | /attachments/0 | wrong-type
            /{id}/messages | {"body":"b","attachments":{}}                   | /attachments   | wrong-type
            ''             | {"subject":"s","body":"b","attachments":[1]}    | /attachments/0 | wrong-type
            ''             | {"subject":"s","body":"b","category":"x"}        | /category | not-one-of
            /{id}/messages | {"body":"b","status":"CLOSED"}                  | /status   | not-one-of
            /{id}/messages | {"body":"b","status":1}                         | /status   | wrong-type
            /{id}/notes    | {"body":""}                                     | /body     | not-blank
            /{id}/notes    | {"body":"\\u0000"}                              | /body     | ill-formed-text
            /{id}/notes    | {"body":1}                                      | /body     | wrong-type
            /{id}/notes    | {"body":"b","person":"x"}                       | /person   | unknown-field
            /{id}/notes    | nonsense                                        | ''        | malformed-json
            /{id}/notes    | []                                              | ''        | wrong-type
            """)
    void answers400WithAPointerToTheFault(String path, String body, String pointer, String code) {
        create(path, desk.sam(), body)
                .header("Content-Type", "application/problem+json")
                .fault(400, pointer, code);
    }

    @Test
    void boundsEveryText() {
        create("", asLea(), Map.of("subject", "x".repeat(201), "body", "b")).fault(400, "/subject", "size");
        create("", asLea(), Map.of("subject", "s", "body", "x".repeat(8001))).fault(400, "/body", "size");
        create("/{id}/messages", asLea(), Map.of("body", "x".repeat(8001))).fault(400, "/body", "size");
        create("/{id}/notes", desk.sam(), Map.of("body", "x".repeat(4001))).fault(400, "/body", "size");
        create("/{id}/messages", asLea(), Map.of("body", "é".repeat(8000))).status(201);
        create("/{id}/messages", asLea(), Map.of("body", "\ud83c\udf31".repeat(8001)))
                .fault(400, "/body", "size");
    }

    /** A client may escape every character, which makes twelve octets of one code point. */
    @Test
    void takesEveryTextThatTheSchemaAllows() {
        var escaped = "\\ud83c\\udf31";
        var body = "{\"subject\":\"" + escaped.repeat(200) + "\",\"body\":\"" + escaped.repeat(8000) + "\"}";
        create("", asLea(), body).status(201);
        create("/{id}/messages", asLea(), "{\"body\":\"" + escaped.repeat(8000) + "\"}")
                .status(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}/messages", "/{id}/notes"})
    void answers413ToABodyTooLarge(String path) {
        create(path, desk.sam(), Map.of("body", "x".repeat(140_000))).problem(413, "payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}/messages", "/{id}/notes"})
    void asksForAnIdempotencyKey(String path) {
        var body = "{\"subject\":\"s\",\"body\":\"b\"}";
        var fitting = path.isEmpty() ? body : "{\"body\":\"b\"}";
        send("POST", path, desk.sam(), Map.of(), fitting).problem(400, "idempotency-key-required");
        send("POST", path, desk.sam(), Map.of("Idempotency-Key", "short"), fitting)
                .problem(400, "idempotency-key-required");
    }

    @Test
    void asksForTheVersionThatWasRead() {
        send("POST", "/{id}/closure", asLea(), Map.of(), "").problem(428, "if-match-required");
        for (var etag : new String[] {"\"1\"", "\"-1\"", "W/\"0\""}) {
            send("POST", "/{id}/closure", asLea(), Map.of("If-Match", etag), "").problem(412, "stale-version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0", "p1", "URGENT", ""})
    void answers400ToAnUnknownPriority(String priority) {
        desk.open(lea, priority).problem(400, "invalid-request").error("/priority", "not-one-of");
    }

    @Test
    void answers400ToWhatIsNoIdAndNoPage() {
        send("GET", "/not-a-uuid", asLea(), Map.of(), "").status(400);
        send("GET", "/not-a-uuid/notes", desk.sam(), Map.of(), "").status(400);
        for (var path : new String[] {"", "/queue", "/{id}/notes"}) {
            send("GET", path + "?after=xyz", desk.sam(), Map.of(), "").problem(400, "invalid-cursor");
            send("GET", path + "?limit=0", desk.sam(), Map.of(), "").problem(400, "invalid-request");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /{id}/status | {}                                                            | /status     | not-null
            /{id}/status | {"status":"CLOSED"}                                           | /status     | not-one-of
            /{id}/status | {"status":"open"}                                             | /status     | not-one-of
            /{id}/merge  | {}                                                            | /into       | not-null
            /{id}/merge  | {"into":"that one"}                                           | /into       | wrong-type
            /{id}/triage | {"impact":"LOW"}                                              | /urgency    | not-null
            /{id}/triage | {"impact":"HUGE","urgency":"LOW"}                             | /impact     | not-one-of
            /{id}/triage | {"impact":"LOW","urgency":"SOON"}                             | /urgency    | not-one-of
            /{id}/triage | {"impact":"LOW","urgency":"LOW","priority":"P9","reason":"r"} | /priority   | not-one-of
            /{id}/triage | {"impact":"LOW","urgency":"LOW","category":"x"}               | /category   | not-one-of
            /{id}/triage | {"impact":"LOW","urgency":"LOW","team":"No team"}             | /team       | pattern
            /{id}/triage | {"impact":"LOW","urgency":"LOW","tags":["Tag!"]}              | /tags/0     | pattern
            /{id}/triage | {"impact":"LOW","urgency":"LOW","assignee":"sam"}             | /assignee   | wrong-type
            """)
    void answers400ToADecisionThatIsNone(String path, String body, String pointer, String code) {
        send("PUT", path, desk.sam(), Map.of("If-Match", "\"0\""), body).fault(400, pointer, code);
    }

    @Test
    void wantsAReasonForAnotherPriorityAndNoStateFromThePerson() {
        var unreasoned = "{\"impact\":\"LOW\",\"urgency\":\"LOW\",\"priority\":\"P1\",\"reason\":\" \"}";
        send("PUT", "/{id}/triage", desk.sam(), Map.of("If-Match", "\"0\""), unreasoned)
                .problem(422, "reason-required");
        create("/{id}/messages", asLea(), Map.of("body", "b", "status", "SOLVED"))
                .problem(422, "status-is-of-staff");
        desk.sam().get(TICKETS + "/queue?team=No%00").problem(400, "invalid-request");
        assertThat(desk.read(lea, ticket).get("version").asInt()).isZero();
    }

    @Test
    void keepsMarkupAndControlCharactersAsText() {
        var subject = "<script>alert(1)</script> \u2067\u202e\u202c\u2069 \uD83C\uDF3F ' or 1=1 --";
        var text = subject + "\r\n\t\u0007\u202e";
        var made = TicketClient.path(
                create("", asLea(), Map.of("subject", subject, "body", text)).json());
        var read = desk.read(lea, made);
        assertThat(read.get("subject").asString()).isEqualTo(subject);
        assertThat(read.get("messages").get(0).get("body").asString()).isEqualTo(text);
        asLea().get(made).header("Content-Type", "application/json");

        desk.say(asLea(), made, text).status(201);
        assertThat(desk.read(lea, made).get("messages").get(1).get("body").asString())
                .isEqualTo(text);
        desk.note(made, text).status(201);
        var notes = desk.sam()
                .get(made + "/notes")
                .header("Content-Type", "application/json")
                .json();
        assertThat(notes.get("items").get(0).get("body").asString()).isEqualTo(text);
    }

    @Test
    void speaksTheCallersLanguage() {
        desk.close(asLea(), ticket, "\"0\"").status(200);
        for (var language : Map.of("en", "Ticket closed", "fr", "Demande close", "de", "Demande close")
                .entrySet()) {
            create("/{id}/messages", asLea().in(language.getKey()), "{\"body\":\"x\"}")
                    .has("$.title", language.getValue());
        }
    }
}
