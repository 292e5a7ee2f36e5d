package fr.cesizen.ticket.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A message in a ticket, written by either side and visible to both.
 *
 * @param person the ticket's owner, even when staff wrote the message
 * @param body in clear text; the repository encrypts it
 * @param attachments in the order in which they arrived
 */
public record Message(
        UUID id,
        UUID ticket,
        UUID person,
        Author author,
        String body,
        Instant writtenAt,
        List<MessageAttachment> attachments) {

    Message with(List<MessageAttachment> files) {
        return new Message(id, ticket, person, author, body, writtenAt, files);
    }
}
