package fr.cesizen.stress.document;

import fr.cesizen.stress.document.Scoring.Imputation;
import fr.cesizen.stress.document.Scoring.Rule;
import java.util.Comparator;

/** The scores that a questionnaire can come to, both ends included. */
public record Range(int lowest, int highest) {

    /** Scores on the scale of the bands. */
    public static Range of(Questionnaire questionnaire, Reading reading) {
        if (questionnaire.scoring().rule() == Rule.PERCENTAGE) {
            return new Range(0, 100);
        }
        var range = ofAnswers(questionnaire, reading);
        return new Range(range.lowest - unanswered(questionnaire, reading), range.highest);
    }

    /** Sums of complete answers. */
    static Range ofAnswers(Questionnaire questionnaire, Reading reading) {
        var coding = reading.coding();
        int lowest = 0;
        int highest = 0;
        for (var item : questionnaire.items()) {
            int weight = reading.bandSet().weightOf(item);
            lowest += coding.countsOccurrences() ? 0 : weight * coding.lowest();
            highest += weight
                    * (coding.countsOccurrences() ? questionnaire.scoring().most(item) : coding.highest());
        }
        return new Range(lowest, highest);
    }

    /** The share of this range that a sum, given as an exact fraction, has reached. */
    int percentage(long dividend, long divisor) {
        return Scorer.halfUp(100 * (dividend - lowest * divisor), (highest - lowest) * divisor);
    }

    // Without imputation an unanswered item adds not even its lowest value.
    private static int unanswered(Questionnaire questionnaire, Reading reading) {
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
