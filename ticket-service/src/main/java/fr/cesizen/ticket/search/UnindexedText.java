package fr.cesizen.ticket.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message or a note that no search finds yet, encrypted.
 *
 * @param subject of the ticket, which is read with its messages; null for a note
 */
record UnindexedText(UUID id, UUID ticket, UUID person, byte[] body, byte @Nullable [] subject) {}
