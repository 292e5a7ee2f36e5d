package fr.cesizen.ticket;

import static fr.cesizen.ticket.TicketClient.SAM;
import static fr.cesizen.ticket.TicketClient.TICKETS;
import static fr.cesizen.ticket.TicketClient.key;
import static fr.cesizen.ticket.TicketClient.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Everything wrong that can be sent, to every endpoint. */
@ServiceTest
class BadInputTest {

    @Autowired
    WebTestClient http;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();
    final String asLea = TestTokens.bearer(lea);
    String ticket = "";

    @BeforeEach
    void open() {
        ticket = desk.opened(lea);
    }

    /** {@code path} is below tickets unless it is internal; {@code {id}} is Léa's ticket. */
    ResponseSpec send(String method, String path, String token, Map<String, String> headers, Object body) {
        return http.method(HttpMethod.valueOf(method))
                .uri((path.startsWith("/internal") ? "" : TICKETS)
                        + path.replace("/{id}", ticket.substring(TICKETS.length())))
                .headers(all -> {
                    if (!token.isEmpty()) {
                        all.set("Authorization", token);
                    }
                    headers.forEach(all::set);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    ResponseSpec create(String path, String token, Object body) {
        return send("POST", path, token, Map.of("Idempotency-Key", key()), body);
    }

    @ParameterizedTest
    @CsvSource({"GET, /queue", "GET, /{id}/staff-view", "POST, /{id}/notes", "GET, /{id}/notes"})
    void answers403WithoutRoleSupport(String method, String path) {
        var headers = Map.of("Idempotency-Key", key());
        for (var roles : new String[][] {{"user"}, {"user", "admin"}, {"user", "dpo"}, {}}) {
            var token = TestTokens.bearer(lea, roles);
            refused(send(method, path, token, headers, "{\"body\":\"x\"}"), 403, "forbidden");
        }
    }

    @Test
    void answers404ForWhatIsSomebodyElsesOrNobodys() {
        var asTom = TestTokens.bearer(UUID.randomUUID());
        var nobodys = "/" + UUID.randomUUID();
        for (var where : new String[] {"/{id}", nobodys}) {
            refused(send("GET", where, asTom, Map.of(), ""), 404, "not-found");
            refused(create(where + "/messages", asTom, "{\"body\":\"x\"}"), 404, "not-found");
            refused(send("POST", where + "/closure", asTom, Map.of("If-Match", "\"0\""), ""), 404, "not-found");
        }
        refused(create(nobodys + "/messages", SAM, "{\"body\":\"x\"}"), 404, "not-found");
        refused(create(nobodys + "/notes", SAM, "{\"body\":\"x\"}"), 404, "not-found");
        refused(send("POST", nobodys + "/closure", SAM, Map.of("If-Match", "\"0\""), ""), 404, "not-found");
        refused(send("GET", nobodys + "/notes", SAM, Map.of(), ""), 404, "not-found");
        refused(send("GET", nobodys + "/staff-view", SAM, Map.of(), ""), 404, "not-found");
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
            /{id}/notes    | {"body":""}                                     | /body     | not-blank
            /{id}/notes    | {"body":"\\u0000"}                              | /body     | ill-formed-text
            /{id}/notes    | {"body":1}                                      | /body     | wrong-type
            /{id}/notes    | {"body":"b","person":"x"}                       | /person   | unknown-field
            /{id}/notes    | nonsense                                        | ''        | malformed-json
            /{id}/notes    | []                                              | ''        | wrong-type
            """)
    void answers400WithAPointerToTheFault(String path, String body, String pointer, String code) {
        create(path, SAM, body)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void boundsEveryText() {
        fault(create("", asLea, Map.of("subject", "x".repeat(201), "body", "b")), "/subject");
        fault(create("", asLea, Map.of("subject", "s", "body", "x".repeat(8001))), "/body");
        fault(create("/{id}/messages", asLea, Map.of("body", "x".repeat(8001))), "/body");
        fault(create("/{id}/notes", SAM, Map.of("body", "x".repeat(4001))), "/body");
        create("/{id}/messages", asLea, Map.of("body", "é".repeat(8000)))
                .expectStatus()
                .isCreated();
        fault(create("/{id}/messages", asLea, Map.of("body", "\ud83c\udf31".repeat(8001))), "/body");
    }

    /** A client may escape every character, which makes twelve octets of one code point. */
    @Test
    void takesEveryTextThatTheSchemaAllows() {
        var escaped = "\\ud83c\\udf31";
        var body = "{\"subject\":\"" + escaped.repeat(200) + "\",\"body\":\"" + escaped.repeat(8000) + "\"}";
        create("", asLea, body).expectStatus().isCreated();
        create("/{id}/messages", asLea, "{\"body\":\"" + escaped.repeat(8000) + "\"}")
                .expectStatus()
                .isCreated();
    }

    static void fault(ResponseSpec response, String pointer) {
        response.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo("size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}/messages", "/{id}/notes"})
    void answers413ToABodyTooLarge(String path) {
        refused(create(path, SAM, Map.of("body", "x".repeat(140_000))), 413, "payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}/messages", "/{id}/notes"})
    void asksForAnIdempotencyKey(String path) {
        var body = "{\"subject\":\"s\",\"body\":\"b\"}";
        var fitting = path.isEmpty() ? body : "{\"body\":\"b\"}";
        refused(send("POST", path, SAM, Map.of(), fitting), 400, "idempotency-key-required");
        refused(send("POST", path, SAM, Map.of("Idempotency-Key", "short"), fitting), 400, "idempotency-key-required");
    }

    @Test
    void asksForTheVersionThatWasRead() {
        refused(send("POST", "/{id}/closure", asLea, Map.of(), ""), 428, "if-match-required");
        for (var etag : new String[] {"\"1\"", "\"-1\"", "W/\"0\""}) {
            refused(send("POST", "/{id}/closure", asLea, Map.of("If-Match", etag), ""), 412, "stale-version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0", "p1", "URGENT", ""})
    void answers400ToAnUnknownPriority(String priority) {
        desk.open(lea, priority)
                .expectStatus()
                .isEqualTo(400)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/invalid-request")
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/priority")
                .jsonPath("$.errors[0].code")
                .isEqualTo("not-one-of");
    }

    @Test
    void answers400ToWhatIsNoIdAndNoPage() {
        send("GET", "/not-a-uuid", asLea, Map.of(), "").expectStatus().isBadRequest();
        send("GET", "/not-a-uuid/notes", SAM, Map.of(), "").expectStatus().isBadRequest();
        for (var path : new String[] {"", "/queue", "/{id}/notes"}) {
            refused(send("GET", path + "?after=xyz", SAM, Map.of(), ""), 400, "invalid-cursor");
            refused(send("GET", path + "?limit=0", SAM, Map.of(), ""), 400, "invalid-request");
        }
    }

    @Test
    void keepsMarkupAndControlCharactersAsText() {
        var subject = "<script>alert(1)</script> \u2067\u202e\u202c\u2069 \uD83C\uDF3F ' or 1=1 --";
        var text = subject + "\r\n\t\u0007\u202e";
        var made = TicketClient.path(TicketClient.json(create("", asLea, Map.of("subject", subject, "body", text))));
        var read = desk.read(lea, made);
        assertThat(read.get("subject").asString()).isEqualTo(subject);
        assertThat(read.get("messages").get(0).get("body").asString()).isEqualTo(text);
        desk.get(asLea, made).expectHeader().contentType(MediaType.APPLICATION_JSON);

        desk.say(asLea, made, text).expectStatus().isCreated();
        assertThat(desk.read(lea, made).get("messages").get(1).get("body").asString())
                .isEqualTo(text);
        desk.note(made, text).expectStatus().isCreated();
        var notes = TicketClient.json(
                desk.get(SAM, made + "/notes").expectHeader().contentType(MediaType.APPLICATION_JSON));
        assertThat(notes.get("items").get(0).get("body").asString()).isEqualTo(text);
    }

    @Test
    void speaksTheCallersLanguage() {
        desk.close(asLea, ticket, "\"0\"").expectStatus().isOk();
        for (var language : Map.of("en", "Ticket closed", "fr", "Demande close", "de", "Demande close")
                .entrySet()) {
            var headers = Map.of("Idempotency-Key", key(), "Accept-Language", language.getKey());
            send("POST", "/{id}/messages", asLea, headers, "{\"body\":\"x\"}")
                    .expectBody()
                    .jsonPath("$.title")
                    .isEqualTo(language.getValue());
        }
    }
}
