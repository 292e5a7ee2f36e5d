package fr.cesizen.stress.questionnaire;

import fr.cesizen.platform.problems.Problem;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers that a questionnaire accepts: ticked items only, each with how often it happened. */
public final class Answers {

    /** Faults named in one answer; the rest would only echo what a broken client sent. */
    private static final int MOST_FAULTS = 20;

    /**
     * Checks an answer sheet; an empty one is valid.
     *
     * @return the same answers, sorted by item code
     * @throws Problem 422 with a pointer to each faulty answer
     */
    public static Map<String, Integer> check(Questionnaire questionnaire, Map<String, @Nullable Integer> answers) {
        var items = questionnaire.itemsByCode();
        int most = questionnaire.scoring().maximumOccurrences();
        refuse(answers, code -> !items.containsKey(code), "unknown-item");
        refuse(answers, code -> isOutOfRange(answers.get(code), most), "occurrences-out-of-range", most);
        refuse(answers, code -> isRepeated(items.get(code), answers.get(code)), "item-not-repeatable");
        return new TreeMap<>(answers);
    }

    private static boolean isOutOfRange(@Nullable Integer occurrences, int most) {
        return occurrences == null || occurrences < 1 || occurrences > most;
    }

    private static boolean isRepeated(@Nullable Item item, @Nullable Integer occurrences) {
        return item != null && !item.repeatable() && occurrences != null && occurrences > 1;
    }

    private static void refuse(
            Map<String, @Nullable Integer> answers, Predicate<String> fault, String slug, Object... arguments) {
        var faults = answers.keySet().stream()
                .filter(fault)
                .sorted()
                .limit(MOST_FAULTS)
                .toList();
        if (!faults.isEmpty()) {
            var problem = Problem.rule(slug, arguments);
            for (var code : faults) {
                problem = problem.at(pointer(code));
            }
            throw problem;
        }
    }

    private static String pointer(String code) {
        return "/answers/" + code.replace("~", "~0").replace("/", "~1");
    }

    private Answers() {}
}
