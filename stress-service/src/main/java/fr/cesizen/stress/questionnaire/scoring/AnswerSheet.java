package fr.cesizen.stress.questionnaire.scoring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person's answers, as sent.
 *
 * @param answers option values or occurrences, by item code
 * @param skipped items that the person prefers not to answer
 * @param coding of the answers; the default one, or that of the band set, when absent
 * @param bandSet for interpreting the score; the coding's own when absent
 */
public record AnswerSheet(
        Map<String, @Nullable Integer> answers,
        List<String> skipped,
        @Nullable String coding,
        @Nullable String bandSet) {}
