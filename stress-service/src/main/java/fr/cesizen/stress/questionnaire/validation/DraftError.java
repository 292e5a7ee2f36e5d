package fr.cesizen.stress.questionnaire.validation;

/**
 * A reason why a document cannot be used.
 *
 * @param pointer JSON pointer into the document
 * @param code stable and kebab-case, for example {@code band-gap}
 */
public record DraftError(String pointer, String code) {}
