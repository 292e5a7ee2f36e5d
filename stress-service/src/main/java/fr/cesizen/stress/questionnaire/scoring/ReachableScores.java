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
 * The scores that complete or partial answers can add up to; imputed means are not considered.
 *
 * @param scores bit n is set when n is a reachable score; null when there are too many to enumerate
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

    /** Whether a reachable score lies between the two bounds, both included. */
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
