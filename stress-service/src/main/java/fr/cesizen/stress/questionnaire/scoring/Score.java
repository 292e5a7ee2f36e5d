package fr.cesizen.stress.questionnaire.scoring;

import fr.cesizen.stress.questionnaire.model.Band;
import java.util.List;

/**
 * What answers came to, with all that they were read by.
 *
 * @param points on the scale of the bands
 * @param raw before any percentage
 * @param missing items without an answer
 */
public record Score(int points, int raw, Band band, Interpretation reading, int missing, List<ScoreRemark> remarks) {

    public Score {
        remarks = List.copyOf(remarks);
    }
}
