package fr.cesizen.ticket.search;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody wrote in a ticket, in clear text.
 *
 * @param place {@code SUBJECT}, {@code MESSAGE} or {@code NOTE}
 */
record TicketText(UUID ticket, String place, String text, Instant writtenAt) {}
