package fr.cesizen.stress.questionnaire.scoring;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.stress.questionnaire.model.AnswerCoding;
import fr.cesizen.stress.questionnaire.model.Item;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Scoring;
import fr.cesizen.stress.questionnaire.validation.DraftErrors;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that a questionnaire accepts the answers: occurrences of ticked events, or one option for each item. */
public final class AnswerValidator {

    /** Maximum number of faults reported in one response; more would only echo what a broken client sent. */
    private static final int MOST_FAULTS = 20;

    /**
     * Checks an answer sheet.
     *
     * @return its answers, sorted by item code
     * @throws Problem 422 with a pointer to each faulty answer
     */
    public static Map<String, Integer> check(Questionnaire questionnaire, AnswerCoding coding, AnswerSheet sheet) {
        var items = questionnaire.items().stream().collect(toUnmodifiableMap(Item::code, Function.identity()));
        var answers = sheet.answers();
        refuse(faulty(answers, code -> !items.containsKey(code)), "unknown-item");
        checkSkipped(sheet, items);
        if (coding.countsOccurrences()) {
            checkOccurrences(questionnaire.scoring(), answers, items);
        } else {
            refuse(faulty(answers, code -> !isOption(coding, answers.get(code))), "answer-not-an-option");
            checkMissing(questionnaire, answers);
        }
        return new TreeMap<>(answers);
    }

    private static void checkSkipped(AnswerSheet sheet, Map<String, Item> items) {
        var skipped = sheet.skipped();
        refuse(places(skipped, i -> !items.containsKey(skipped.get(i))), "unknown-item");
        var seen = new HashSet<String>(sheet.answers().keySet());
        refuse(places(skipped, i -> !seen.add(skipped.get(i))), "answered-and-skipped");
    }

    private static void checkOccurrences(
            Scoring scoring, Map<String, @Nullable Integer> answers, Map<String, Item> items) {
        int most = scoring.maximumOccurrences();
        refuse(faulty(answers, code -> !isBetween(1, answers.get(code), most)), "occurrences-out-of-range", most);
        refuse(
                faulty(answers, code -> {
                    var item = items.get(code);
                    return item != null && !isBetween(1, answers.get(code), scoring.most(item));
                }),
                "item-not-repeatable");
    }

    private static void checkMissing(Questionnaire questionnaire, Map<String, @Nullable Integer> answers) {
        var missing = questionnaire.items().stream()
                .map(Item::code)
                .filter(code -> !answers.containsKey(code))
                .toList();
        int most = questionnaire.scoring().missing().most();
        refuse(
                missing.size() > most ? missing.stream().map(AnswerValidator::pointer) : Stream.of(),
                "answer-missing",
                most);
    }

    private static boolean isOption(AnswerCoding coding, @Nullable Integer answer) {
        return answer != null && coding.values().contains(answer);
    }

    private static boolean isBetween(int least, @Nullable Integer value, int most) {
        return value != null && value >= least && value <= most;
    }

    private static Stream<String> faulty(Map<String, @Nullable Integer> answers, Predicate<String> fault) {
        return answers.keySet().stream().filter(fault).sorted().map(AnswerValidator::pointer);
    }

    private static Stream<String> places(List<String> skipped, Predicate<Integer> fault) {
        return IntStream.range(0, skipped.size()).boxed().filter(fault).map(i -> "/skipped/" + i);
    }

    private static void refuse(Stream<String> pointers, String slug, Object... arguments) {
        var faults = pointers.limit(MOST_FAULTS).toList();
        if (!faults.isEmpty()) {
            var problem = Problem.rule(slug, arguments);
            for (var pointer : faults) {
                problem = problem.at(pointer);
            }
            throw problem;
        }
    }

    private static String pointer(String code) {
        return DraftErrors.under("/answers", code);
    }

    private AnswerValidator() {}
}
