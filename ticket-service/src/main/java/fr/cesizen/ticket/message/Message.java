package fr.cesizen.ticket.message;

import java.time.Instant;
import java.util.UUID;

/**
 * A message in a ticket, written by either side and visible to both.
 *
 * @param person the ticket's owner, even when staff wrote the message
 * @param body in clear text; the repository encrypts it
 */
public record Message(UUID id, UUID ticket, UUID person, Author author, String body, Instant writtenAt) {}
