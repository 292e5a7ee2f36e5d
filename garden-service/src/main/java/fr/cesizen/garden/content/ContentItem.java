package fr.cesizen.garden.content;

import java.time.Instant;

/**
 * A published content.
 *
 * @param slug its name in addresses, the same for ever
 * @param revision 1 when it first ships or is published; each publication is one more
 */
record ContentItem(String slug, long revision, ContentDocument document, Instant publishedAt, boolean withdrawn) {}
