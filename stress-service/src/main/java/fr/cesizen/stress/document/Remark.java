package fr.cesizen.stress.document;

/** What to know of a score beside its band. */
public enum Remark {
    STRAIGHT_LINING,
    ANSWERS_MISSING,
    ANSWERS_IMPUTED
}
