package fr.cesizen.ticket;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.People;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** The words of the support desk: what people and staff do there. */
public class TicketClient {

    public static final String TICKETS = "/api/v1/tickets";

    private static final UUID ADMIN = UUID.fromString("00000000-0000-4000-8000-0000000000d4");

    private final ApiClient api;

    TicketClient(ApiClient api) {
        this.api = api;
    }

    /** Sam, member of the support staff. */
    public ApiClient sam() {
        return api.as(People.SAM, "user", "support");
    }

    public ApiAnswer open(UUID person, String priority) {
        return api.as(person)
                .post(TICKETS, Map.of("subject", "Jardin", "body", "Rien ne pousse", "priority", priority));
    }

    /** A new ticket of {@code person}: its path. */
    public String opened(UUID person) {
        return opened(person, "P3");
    }

    public String opened(UUID person, String priority) {
        return path(open(person, priority).status(201).json());
    }

    public ApiAnswer say(ApiClient who, String ticket, String body) {
        return who.post(ticket + "/messages", Map.of("body", body));
    }

    /** A message of staff that leaves the ticket in a state. */
    public ApiAnswer answer(String ticket, String body, String status) {
        return sam().post(ticket + "/messages", Map.of("body", body, "status", status));
    }

    public ApiAnswer move(String ticket, String status) {
        return put(ticket, "/status", Map.of("status", status));
    }

    public ApiAnswer triage(String ticket, Map<String, Object> decided) {
        return put(ticket, "/triage", decided);
    }

    private ApiAnswer put(String ticket, String where, Object body) {
        return sam().request(HttpMethod.PUT, ticket + where)
                .ifMatch(sam().get(ticket + "/staff-view").etag())
                .body(body)
                .send();
    }

    /** Makes a ticket part of another one. */
    public ApiAnswer merge(String part, String whole) {
        return put(part, "/merge", Map.of("into", id(whole)));
    }

    public ApiAnswer split(String part) {
        return sam().request(HttpMethod.DELETE, part + "/merge")
                .ifMatch(sam().get(part + "/staff-view").etag())
                .send();
    }

    /** A ticket as staff see it. */
    public JsonNode staffView(String ticket) {
        return sam().get(ticket + "/staff-view").status(200).json();
    }

    /**
     * What a clock of a ticket shows to staff.
     *
     * @param kind such as {@code RESOLUTION}
     */
    public JsonNode clock(String ticket, String kind) {
        return staffView(ticket)
                .get("clocks")
                .valueStream()
                .filter(clock -> clock.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    public ApiAnswer note(String ticket, String body) {
        return sam().post(ticket + "/notes", Map.of("body", body));
    }

    public ApiAnswer close(ApiClient who, String ticket, String etag) {
        return who.request(HttpMethod.POST, ticket + "/closure").ifMatch(etag).send();
    }

    /** A new ticket of {@code person} that is closed: its path. */
    public String closed(UUID person) {
        var ticket = opened(person);
        close(api.as(person), ticket, etag(person, ticket)).status(200);
        return ticket;
    }

    /** Links a ticket to another one. */
    public ApiAnswer link(String ticket, String kind, String other) {
        return sam().post(ticket + "/links", Map.of("ticket", id(other), "kind", kind));
    }

    /** An administrator, who is no member of the support staff. */
    public ApiClient admin() {
        return api.as(ADMIN, "user", "admin");
    }

    /** A new macro that says the same in both languages: its path. */
    public String macro(String text) {
        var macro = Map.of("name", "Macro " + UUID.randomUUID(), "text", Map.of("fr", text, "en", text));
        return TICKETS + "/macros/"
                + admin().post(TICKETS + "/macros", macro).status(201).id();
    }

    /** What a macro says in a ticket. */
    public ApiAnswer preview(String ticket, String macro) {
        return sam().post(ticket + "/macro-preview", Map.of("macro", id(macro)));
    }

    public JsonNode read(UUID person, String ticket) {
        return api.as(person).get(ticket).status(200).json();
    }

    public String etag(UUID person, String ticket) {
        return api.as(person).get(ticket).etag();
    }

    public static String path(JsonNode ticket) {
        return TICKETS + "/" + id(ticket.get("id").asString());
    }

    /** The id of a ticket by its path. */
    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
