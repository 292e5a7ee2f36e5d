package fr.cesizen.stress.questionnaire.scoring;

/** Something to know about a score in addition to its band. */
public enum ScoreRemark {
    STRAIGHT_LINING,
    ANSWERS_MISSING,
    ANSWERS_IMPUTED
}
