package fr.cesizen.stress.questionnaire.scoring;

import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Scoring.Imputation;
import fr.cesizen.stress.questionnaire.model.Scoring.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns validated answers into a score, in integer arithmetic throughout; depends only on its arguments. */
public final class Scorer {

    public static Score score(
            Questionnaire questionnaire, Interpretation reading, Map<String, Integer> answers, int skipped) {
        var total = total(questionnaire, reading, answers);
        int raw = halfUp(total.dividend(), total.divisor());
        int points = questionnaire.scoring().rule() == Rule.PERCENTAGE
                ? ScoreRange.ofAnswers(questionnaire, reading).percentage(total.dividend(), total.divisor())
                : raw;
        int missing = reading.coding().countsOccurrences()
                ? skipped
                : questionnaire.items().size() - answers.size();
        var remarks = remarks(questionnaire, reading, answers, missing);
        return new Score(points, raw, reading.bandSet().bandOf(points), reading, missing, remarks);
    }

    /** A sum that may be a fraction because of imputation: a percentage of it is rounded once, at the end. */
    private record Total(long dividend, long divisor) {}

    private static Total total(Questionnaire questionnaire, Interpretation reading, Map<String, Integer> answers) {
        long sum = 0;
        long answered = 0;
        long whole = 0;
        for (var item : questionnaire.items()) {
            int weight = reading.bandSet().weightOf(item);
            whole += weight;
            var answer = answers.get(item.code());
            if (answer != null) {
                answered += weight;
                sum += (long) weight * valueOf(reading.coding(), item, answer);
            }
        }
        boolean imputed = answered < whole && imputes(questionnaire, reading);
        return imputed ? new Total(sum * whole, answered) : new Total(sum, 1);
    }

    private static int valueOf(AnswerCoding coding, Item item, int answer) {
        return coding.countsOccurrences() ? answer : coding.valueOf(item, answer);
    }

    private static boolean imputes(Questionnaire questionnaire, Interpretation reading) {
        return !reading.coding().countsOccurrences()
                && questionnaire.scoring().missing().imputation() == Imputation.PERSON_MEAN;
    }

    /** A quotient of natural numbers, rounded half up. */
    static int halfUp(long dividend, long divisor) {
        return Math.toIntExact((2 * dividend + divisor) / (2 * divisor));
    }

    private static List<ScoreRemark> remarks(
            Questionnaire questionnaire, Interpretation reading, Map<String, Integer> answers, int missing) {
        var remarks = new ArrayList<ScoreRemark>();
        if (isStraightLined(questionnaire, reading.coding(), answers)) {
            remarks.add(ScoreRemark.STRAIGHT_LINING);
        }
        if (missing > 0) {
            remarks.add(imputes(questionnaire, reading) ? ScoreRemark.ANSWERS_IMPUTED : ScoreRemark.ANSWERS_MISSING);
        }
        return remarks;
    }

    // Only where items point in both directions: "never" to each of seven troubles is a plausible answer, not

    // a careless one.
    private static boolean isStraightLined(
            Questionnaire questionnaire, AnswerCoding coding, Map<String, Integer> answers) {
        var directions = questionnaire.items().stream()
                .filter(item -> answers.containsKey(item.code()))
                .map(Item::reverse)
                .distinct()
                .count();
        return !coding.countsOccurrences()
                && directions == 2
                && answers.values().stream().distinct().count() == 1;
    }

    private Scorer() {}
}
