package fr.cesizen.emotion.entry;

import java.util.Set;
import java.util.UUID;

/**
 * What decides on a person's entries beyond the rules for everybody.
 *
 * @param contexts those custom contexts of the entries in question that exist, kept from being removed
 * @param nightEndsAt the hour (0 to 3, local time) before which an entry belongs to the previous day
 */
public record PersonalRules(Set<UUID> contexts, int nightEndsAt) {}
