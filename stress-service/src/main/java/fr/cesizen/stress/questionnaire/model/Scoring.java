package fr.cesizen.stress.questionnaire.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How answers become a score.
 *
 * @param maximumOccurrences the most that one event may count; of no meaning where answers are options
 * @param missing what becomes of items without an answer; of no meaning where answers are occurrences
 */
public record Scoring(Rule rule, Integer version, Integer maximumOccurrences, Missing missing) {

    /** The rules that are known. */
    public enum Rule {
        /** The sum of the answers. */
        @JsonProperty("sum")
        SUM,
        /** The sum of weight by answer, or weight by occurrences over ticked events: one that is left out counts 0. */
        @JsonProperty("weighted-sum")
        WEIGHTED_SUM,
        /** The sum as a share of its range, 0 to 100, rounded half up. */
        @JsonProperty("percentage")
        PERCENTAGE
    }

    /** What stands in for an answer that is not there. */
    public enum Imputation {
        /** Nothing: the item adds no points. */
        @JsonProperty("none")
        NONE,
        /** The mean of the person's own other answers, after reversal; the total is rounded half up. */
        @JsonProperty("person-mean")
        PERSON_MEAN
    }

    /**
     * Items without an answer.
     *
     * @param most how many there may be; with one more, the sheet is refused
     */
    public record Missing(Integer most, Imputation imputation) {

        static final Missing REFUSED = new Missing(0, Imputation.NONE);

        public Missing {
            most = most == null ? Integer.valueOf(0) : most;
            imputation = imputation == null ? Imputation.NONE : imputation;
        }
    }

    public Scoring {
        rule = rule == null ? Rule.SUM : rule;
        version = version == null ? Integer.valueOf(0) : version;
        maximumOccurrences = maximumOccurrences == null ? Integer.valueOf(1) : maximumOccurrences;
        missing = missing == null ? Missing.REFUSED : missing;
    }

    /** What a score is counted in, for clients. */
    public String unit() {
        return rule == Rule.PERCENTAGE ? "percent" : "points";
    }

    public int most(Item item) {
        return item.repeatable() ? maximumOccurrences : 1;
    }
}
