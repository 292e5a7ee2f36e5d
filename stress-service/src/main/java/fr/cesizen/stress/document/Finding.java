package fr.cesizen.stress.document;

/**
 * What keeps a document from being used.
 *
 * @param pointer JSON pointer into the document
 * @param code stable and kebab-case, for example {@code band-gap}
 */
public record Finding(String pointer, String code) {}
