package fr.cesizen.stress.questionnaire.scoring;

import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.BandSet;

/** How one sheet is interpreted: the coding of its answers and the band set of its score. */
public record Interpretation(AnswerCoding coding, BandSet bandSet) {}
