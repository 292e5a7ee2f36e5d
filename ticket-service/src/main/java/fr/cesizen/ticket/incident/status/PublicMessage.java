package fr.cesizen.ticket.incident.status;

import java.time.Instant;
import java.util.UUID;

/** What staff wrote for everybody about an incident. */
public record PublicMessage(UUID id, UUID incident, String fr, String en, Instant publishedAt) {}
