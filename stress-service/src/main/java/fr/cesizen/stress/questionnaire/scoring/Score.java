package fr.cesizen.stress.questionnaire.scoring;

import fr.cesizen.stress.questionnaire.model.Band;
import java.util.List;

/**
 * The result of scoring answers, with the interpretation used.
 *
 * @param points on the scale of the bands
 * @param raw sum before conversion to a percentage
 * @param missing items without an answer
 */
public record Score(int points, int raw, Band band, Interpretation reading, int missing, List<ScoreRemark> remarks) {

    public Score {
        remarks = List.copyOf(remarks);
    }
}
