package fr.cesizen.garden.growth;

/** What makes a garden grow. */
public enum GrowthSource {
    /** A completed breathing session. */
    PRACTICE,
    /** An entry written in the emotion journal. */
    JOURNAL
}
