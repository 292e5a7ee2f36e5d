package fr.cesizen.stress.questionnaire.scoring;

/** What to know of a score beside its band. */
public enum ScoreRemark {
    STRAIGHT_LINING,
    ANSWERS_MISSING,
    ANSWERS_IMPUTED
}
