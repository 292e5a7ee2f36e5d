package fr.cesizen.garden.growth;

/** What makes a garden grow: things done, never what was felt or scored. */
public enum GrowthSource {
    /** A completed breathing session. */
    PRACTICE,
    /** An entry written in the emotion journal. */
    JOURNAL,
    /** A questionnaire filled in and kept, whatever its result. */
    ASSESSMENT,
    /** An article read to its end. */
    READING,
    /** A journal brought along from elsewhere; once in a garden's life. */
    IMPORT
}
