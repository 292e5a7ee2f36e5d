package fr.cesizen.stress.questionnaire;

import static fr.cesizen.stress.questionnaire.Srrs.SRRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.problems.Problem.Fault;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {

    static Problem refused(Map<String, @Nullable Integer> answers) {
        var refusal = catchThrowableOfType(Problem.class, () -> Answers.check(SRRS, answers));
        assertThat(refusal).isNotNull();
        assertThat(refusal.status().value()).isEqualTo(422);
        return refusal;
    }

    @Test
    void acceptsTheBoundsThemselves() {
        var answers = Map.of("divorce", 1, "marriage", 20, "retirement", 1);
        assertThat(Answers.check(SRRS, new HashMap<>(answers))).isEqualTo(answers);
        assertThat(Answers.check(SRRS, Map.of())).isEmpty();
    }

    @Test
    void namesEveryUnknownItem() {
        assertThat(refused(Map.of("flood", 1, "a/b~c", 1, "divorce", 1)).faults())
                .containsExactly(
                        new Fault("/answers/a~1b~0c", "unknown-item"), new Fault("/answers/flood", "unknown-item"));
    }

    @Test
    void refusesOccurrencesBelowOneAndAboveTheMost() {
        var answers = new HashMap<String, @Nullable Integer>(Map.of("divorce", 0, "marriage", 21, "detention", -1));
        answers.put("holidays", null);
        assertThat(refused(answers).faults())
                .extracting(Fault::pointer)
                .containsExactly("/answers/detention", "/answers/divorce", "/answers/holidays", "/answers/marriage");
        assertThat(refused(answers).slug()).isEqualTo("occurrences-out-of-range");
    }

    @Test
    void refusesToRepeatWhatHappensOnce() {
        assertThat(refused(Map.of("retirement", 2, "year_end_holidays", 2)).faults())
                .containsExactly(
                        new Fault("/answers/retirement", "item-not-repeatable"),
                        new Fault("/answers/year_end_holidays", "item-not-repeatable"));
    }

    @Test
    void namesAtMostTwentyFaults() {
        var answers = IntStream.range(0, 1_000).boxed().collect(Collectors.toMap(i -> "item_" + i, i -> 1));
        assertThat(refused(new HashMap<>(answers)).faults()).hasSize(20);
    }
}
