package fr.cesizen.garden.growth;

/** What makes a garden grow. */
public enum Kind {
    /** A completed breathing session. */
    PRACTICE,
    /** An entry written in the emotion journal. */
    JOURNAL
}
