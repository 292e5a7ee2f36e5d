package fr.cesizen.stress.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How answers become a score.
 *
 * @param maximumOccurrences the most that one item may count
 */
public record Scoring(Rule rule, int version, int maximumOccurrences) {

    /** The rules that are known. */
    public enum Rule {
        /** The sum over ticked items of weight by occurrences; an item left out counts 0. */
        @JsonProperty("weighted-sum")
        WEIGHTED_SUM
    }

    public Scoring {
        if (maximumOccurrences < 1) {
            throw new IllegalArgumentException("An item must be able to count once");
        }
    }
}
