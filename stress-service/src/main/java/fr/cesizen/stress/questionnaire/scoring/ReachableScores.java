package fr.cesizen.stress.questionnaire.scoring;

import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Scoring.Imputation;
import fr.cesizen.stress.questionnaire.model.Scoring.Rule;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scores that answers add up to; a mean that stands in for one is not looked at.
 *
 * @param scores the n-th bit is set when n is one; null where there are too many to go through
 */
public record ReachableScores(@Nullable BigInteger scores) {

    private static final int MAX_SCORE = 100_000;

    public static ReachableScores of(Questionnaire questionnaire, Interpretation reading) {
        var range = ScoreRange.ofAnswers(questionnaire, reading);
        if (range.highest() > MAX_SCORE) {
            return new ReachableScores(null);
        }
        var sums = BigInteger.ONE;
        for (var item : questionnaire.items()) {
            var more = BigInteger.ZERO;
            for (int points : points(questionnaire, reading, item)) {
                more = more.or(sums.shiftLeft(points));
            }
            sums = more;
        }
        return new ReachableScores(questionnaire.scoring().rule() == Rule.PERCENTAGE ? shares(sums, range) : sums);
    }

    /** Whether one of them lies between these two, both included. */
    public boolean has(int least, int most) {
        if (scores == null) {
            return true;
        }
        int next = scores.shiftRight(Math.max(0, least)).getLowestSetBit();
        return next >= 0 && (long) Math.max(0, least) + next <= most;
    }

    private static Set<Integer> points(Questionnaire questionnaire, Interpretation reading, Item item) {
        int weight = reading.bandSet().weightOf(item);
        var points = new HashSet<Integer>();
        if (reading.coding().countsOccurrences()) {
            for (int times = 0; times <= questionnaire.scoring().most(item); times++) {
                points.add(weight * times);
            }
        } else {
            reading.coding()
                    .options()
                    .forEach(option -> points.add(weight * reading.coding().valueOf(item, option.value())));
            var missing = questionnaire.scoring().missing();
            if (missing.most() > 0 && missing.imputation() == Imputation.NONE) {
                points.add(0);
            }
        }
        return points;
    }

    private static BigInteger shares(BigInteger sums, ScoreRange range) {
        var reached = BigInteger.ZERO;
        for (int sum = range.lowest(); sum <= range.highest(); sum++) {
            if (sums.testBit(sum)) {
                reached = reached.setBit(range.percentage(sum, 1));
            }
        }
        return reached;
    }
}
