package fr.cesizen.stress.questionnaire.scoring;

import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Scoring.Imputation;
import fr.cesizen.stress.questionnaire.model.Scoring.Rule;
import java.util.Comparator;

/** The range of scores that a questionnaire can give, both ends included. */
public record ScoreRange(int lowest, int highest) {

    /** Scores on the scale of the bands. */
    public static ScoreRange of(Questionnaire questionnaire, Interpretation reading) {
        if (questionnaire.scoring().rule() == Rule.PERCENTAGE) {
            return new ScoreRange(0, 100);
        }
        var range = ofAnswers(questionnaire, reading);
        return new ScoreRange(range.lowest - unanswered(questionnaire, reading), range.highest);
    }

    /** Sums of complete answers. */
    static ScoreRange ofAnswers(Questionnaire questionnaire, Interpretation reading) {
        var coding = reading.coding();
        int lowest = 0;
        int highest = 0;
        for (var item : questionnaire.items()) {
            int weight = reading.bandSet().weightOf(item);
            lowest += coding.countsOccurrences() ? 0 : weight * coding.lowest();
            highest += weight
                    * (coding.countsOccurrences() ? questionnaire.scoring().most(item) : coding.highest());
        }
        return new ScoreRange(lowest, highest);
    }

    /** A sum, given as an exact fraction, as a percentage of this range. */
    int percentage(long dividend, long divisor) {
        return Scorer.halfUp(100 * (dividend - lowest * divisor), (highest - lowest) * divisor);
    }

    // Without imputation, an unanswered item does not even add its lowest value.
    private static int unanswered(Questionnaire questionnaire, Interpretation reading) {
        var missing = questionnaire.scoring().missing();
        if (reading.coding().countsOccurrences() || missing.imputation() == Imputation.PERSON_MEAN) {
            return 0;
        }
        return questionnaire.items().stream()
                .map(item -> reading.bandSet().weightOf(item) * reading.coding().lowest())
                .sorted(Comparator.reverseOrder())
                .limit(missing.most())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
