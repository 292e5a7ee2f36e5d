package fr.cesizen.ticket.search;

/**
 * A word of a text, by its stem.
 *
 * @param stem without accents, plural and the like
 * @param start of the word in the text, in characters of Java
 * @param end exclusive
 */
record FoundStem(String stem, int start, int end) {}
