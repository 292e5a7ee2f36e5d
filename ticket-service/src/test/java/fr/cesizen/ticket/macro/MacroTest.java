package fr.cesizen.ticket.macro;

import static fr.cesizen.ticket.TicketClient.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.ticket.ServiceTest;
import fr.cesizen.ticket.TicketClient;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Answers that staff give often: written by administrators, shown in a ticket before anybody sends them. */
@ServiceTest
class MacroTest {

    static final String MACROS = TICKETS + "/macros";

    @Autowired
    ApiClient api;

    @Autowired
    TicketClient desk;

    final UUID lea = UUID.randomUUID();

    static Map<String, Object> macro(String name, String fr, String en) {
        return Map.of("name", name, "text", Map.of("fr", fr, "en", en), "status", "SOLVED");
    }

    String opened(String language) {
        return TicketClient.path(api.as(lea)
                .in(language)
                .post(TICKETS, Map.of("subject", "Jardin {{ticket}}", "body", "b", "priority", "P1"))
                .status(201)
                .json());
    }

    @Test
    void saysInATicketWhatItIsAboutInTheLanguageOfItsPerson() {
        var name = "Résolu " + lea;
        var made = desk.admin()
                .post(
                        MACROS,
                        macro(name, "« {{subject}} », {{ priority }} : résolu.", "{{ticket}} “{{subject}}” is solved."))
                .status(201)
                .header("ETag", "\"0\"");
        var french = opened("fr");
        desk.preview(french, made.id())
                .status(200)
                .has("$.language", "fr")
                .has("$.body", "« Jardin {{ticket}} », P1 : résolu.")
                .has("$.status", "SOLVED");
        var english = opened("en");
        desk.preview(english, made.id())
                .status(200)
                .has("$.body", TicketClient.id(english) + " “Jardin {{ticket}}” is solved.");
        desk.preview(opened("de"), made.id()).has("$.language", "fr");
        assertThat(desk.read(lea, french).get("messages"))
                .as("nothing was sent")
                .hasSize(1);
    }

    @Test
    void writesTimesAsPeopleReadThem() {
        var macro = desk.macro("{{opened}} / {{first-response-due}}");
        desk.preview(opened("fr"), macro).satisfies("$.body", body -> assertThat((String) body)
                .matches("\\d+ \\p{L}+\\.? \\d{4} à \\d\\d:\\d\\d / \\d+ \\p{L}+\\.? \\d{4} à \\d\\d:\\d\\d"));
        desk.preview(opened("en"), macro)
                .satisfies("$.body", body -> assertThat((String) body).contains(" at "));
    }

    @Test
    void isWrittenByAdministratorsAndReadByStaff() {
        var name = "Macro " + lea;
        var made = desk.admin().post(MACROS, macro(name, "un", "one")).status(201);
        var path = MACROS + "/" + made.id();
        desk.admin()
                .post(MACROS, macro(name.toUpperCase(Locale.ROOT), "x", "x"))
                .problem(409, "macro-name-taken");
        desk.sam().post(MACROS, macro("x", "x", "x")).problem(403, "forbidden");
        desk.sam().put(path, "\"0\"", macro("x", "x", "x")).problem(403, "forbidden");
        desk.sam().request(HttpMethod.DELETE, path).ifMatch("\"0\"").send().problem(403, "forbidden");
        for (var reader : new ApiClient[] {desk.sam(), desk.admin()}) {
            reader.get(path).status(200).has("$.text.en", "one");
            assertThat(reader.get(MACROS).status(200).items())
                    .extracting(macro -> macro.get("id").asString())
                    .contains(made.id());
        }
        api.as(lea).get(path).problem(403, "forbidden");
        desk.admin()
                .post(desk.opened(lea) + "/macro-preview", Map.of("macro", made.id()))
                .problem(403, "forbidden");

        desk.admin().put(path, "\"0\"", macro(name, "deux", "two")).status(200).header("ETag", "\"1\"");
        desk.admin().put(path, "\"0\"", macro(name, "trois", "three")).problem(412, "stale-version");
        desk.admin().put(desk.macro("x"), "\"0\"", macro(name, "x", "x")).problem(409, "macro-name-taken");
        desk.admin().request(HttpMethod.DELETE, path).ifMatch("\"0\"").send().problem(412, "stale-version");
        desk.admin().request(HttpMethod.DELETE, path).ifMatch("\"1\"").send().status(204);
        desk.sam().get(path).problem(404, "not-found");
        desk.preview(desk.opened(lea), path).problem(422, "macro-unknown");
    }

    @Test
    void refusesToShowWhatWouldBeTooLongToSend() {
        var macro = desk.macro("x".repeat(7_990) + "{{ticket}}");
        desk.preview(desk.opened(lea), macro).problem(422, "macro-too-long", "/macro", "macro-too-long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bonjour {{name}}       | macro-variable-unknown
            Bonjour {{}}           | macro-variable-unknown
            Bonjour {{person}}     | macro-variable-unknown
            Bonjour {{SUBJECT}}    | macro-variable-unknown
            Bonjour {{subject}     | macro-unreadable
            Bonjour subject}}      | macro-unreadable
            {{ {{subject}} }}      | macro-unreadable
            """)
    void refusesATextThatCouldNotBeRendered(String text, String slug) {
        desk.admin().post(MACROS, macro("n" + lea, text, "x")).problem(422, slug, "/text/fr", slug);
        desk.admin().post(MACROS, macro("n" + lea, "x", text)).problem(422, slug, "/text/en", slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text":{"fr":"x","en":"x"}}                             | /name    | not-null
            {"name":" ","text":{"fr":"x","en":"x"}}                  | /name    | not-blank
            {"name":"a\\nb","text":{"fr":"x","en":"x"}}              | /name    | one-line
            {"name":"n"}                                             | /text    | not-null
            {"name":"n","text":{"fr":"x"}}                           | /text/en | not-blank
            {"name":"n","text":{"fr":" ","en":"x"}}                  | /text/fr | not-blank
            {"name":"n","text":{"fr":"x","en":"x"},"status":"CLOSED"} | /status  | not-one-of
            {"name":"n","text":{"fr":"x","en":"x"},"id":"x"}         | /id      | unknown-field
            """)
    void answers400ToWhatIsNoMacro(String body, String pointer, String code) {
        desk.admin().post(MACROS, body).fault(400, pointer, code);
        desk.admin().post(MACROS, macro("n", "x".repeat(8_001), "x")).fault(400, "/text/fr", "size");
    }
}
