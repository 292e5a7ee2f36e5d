package fr.cesizen.ticket.support;

import java.time.Instant;
import java.util.UUID;

/**
 * Something said in a ticket, by either side; both read it.
 *
 * @param person the ticket's owner, whoever wrote
 * @param body in clear: the store encrypts it
 */
record Message(UUID id, UUID ticket, UUID person, Author author, String body, Instant writtenAt) {}
