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

    public ApiAnswer note(String ticket, String body) {
        return sam().post(ticket + "/notes", Map.of("body", body));
    }

    public ApiAnswer close(ApiClient who, String ticket, String etag) {
        return who.request(HttpMethod.POST, ticket + "/closure").ifMatch(etag).send();
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
