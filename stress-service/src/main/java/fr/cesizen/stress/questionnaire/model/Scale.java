package fr.cesizen.stress.questionnaire.model;

import fr.cesizen.stress.questionnaire.scoring.Interpretation;
import java.time.Period;
import java.util.List;
import java.util.Map;

/**
 * Everything that gives a score its meaning, apart from texts: two scores may be compared if, and only if, their scales
 * are equal. A new version that only corrects a text keeps the scale. One that asks about a different period does not,
 * nor does a new version of an operator's wording, which is raised only when answers change their meaning.
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

    /** An item's contribution to the scale. */
    public record Question(String code, int weight, boolean reverse, boolean repeatable) {

        public static Question of(Item item) {
            return new Question(item.code(), item.weight(), item.reverse(), item.repeatable());
        }
    }

    /**
     * The scale of a result.
     *
     * @param wordingVersion the wording version that was answered, not necessarily the current one
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
