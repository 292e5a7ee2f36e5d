package fr.cesizen.ticket;

import fr.cesizen.platform.test.ApiAnswer;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;

/** The words of files: what people and staff do with them. */
public class AttachmentClient {

    /** Where files are sent ahead of a new ticket. */
    public static final String AHEAD = TicketClient.TICKETS + "/attachments";

    /** A request that sends a file, under a new key. */
    public ApiRequest request(ApiClient who, String path, String name, byte[] file) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return who.request(HttpMethod.POST, path)
                .key()
                .header("Content-Disposition", disposition)
                .type("application/octet-stream")
                .body(file);
    }

    /** Sends a file for a message of a ticket. */
    public ApiAnswer attach(ApiClient who, String ticket, String name, byte[] file) {
        return request(who, ticket + "/attachments", name, file).send();
    }

    /** Sends a file ahead of a new ticket. */
    public ApiAnswer sendAhead(ApiClient who, String name, byte[] file) {
        return request(who, AHEAD, name, file).send();
    }

    /** A message with files that were sent. */
    public ApiAnswer say(ApiClient who, String ticket, String... files) {
        return who.post(ticket + "/messages", Map.of("body", "Voici", "attachments", List.of(files)));
    }

    /** A text file in a message of a ticket: its path. */
    public String sent(ApiClient who, String ticket, String text) {
        var id = attach(who, ticket, "notes.txt", text.getBytes(StandardCharsets.UTF_8))
                .status(201)
                .id();
        say(who, ticket, id).status(201);
        return path(ticket, id);
    }

    public static String path(String ticket, String file) {
        return ticket + "/attachments/" + file;
    }
}
