package fr.cesizen.ticket.mail;

import java.util.UUID;

/**
 * A mail that is to be sent to the person of a ticket.
 *
 * @param kind {@code ANSWER} or {@code REFUSAL}
 * @param language of the ticket
 * @param attempts how often it was tried, this time included
 */
record PersonMail(UUID id, UUID ticket, UUID person, String kind, String language, int attempts) {}
