package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.stress.questionnaire.scoring.Interpretation;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * All that gives a score its meaning, words aside: two scores may be compared if, and only if, their scales are equal.
 * A new version that only corrects a text goes on with the same scale; one that asks about another stretch of time does not,
 * nor does a new version of an operator's wording, which is raised for that alone.
 */
public record Scale(
        String questionnaire,
        int wordingVersion,
        Period recall,
        String coding,
        int codingVersion,
        List<Integer> values,
        Scoring scoring,
        List<Question> questions,
        Map<String, Integer> weights) {

    /** What an item adds to the scale. */
    public record Question(String code, int weight, boolean reverse, boolean repeatable) {

        public static Question of(Item item) {
            return new Question(item.code(), item.weight(), item.reverse(), item.repeatable());
        }
    }

    /**
     * The scale of a result.
     *
     * @param wordingVersion that was answered, which need not be today's
     */
    public static Scale of(Questionnaire questionnaire, int wordingVersion, Interpretation reading) {
        return new Scale(
                questionnaire.code(),
                wordingVersion,
                questionnaire.recall(),
                reading.coding().id(),
                reading.coding().version(),
                reading.coding().values(),
                questionnaire.scoring(),
                questionnaire.items().stream().map(Question::of).toList(),
                reading.bandSet().weights());
    }
}
