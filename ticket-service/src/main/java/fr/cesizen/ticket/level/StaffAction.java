package fr.cesizen.ticket.level;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who of the staff did something to a ticket.
 *
 * @param message that they wrote; null for what needs no word
 */
public record StaffAction(UUID staff, @Nullable UUID message) {}
