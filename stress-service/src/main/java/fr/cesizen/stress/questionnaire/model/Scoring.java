package fr.cesizen.stress.questionnaire.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How answers become a score.
 *
 * @param maximumOccurrences how often one event may count at most; ignored where answers are options
 * @param missing how items without an answer are treated; ignored where answers are occurrences
 */
public record Scoring(Rule rule, Integer version, Integer maximumOccurrences, Missing missing) {

    /** The supported scoring rules. */
    public enum Rule {
        /** The sum of the answers. */
        @JsonProperty("sum")
        SUM,
        /**
         * The sum of weight times answer, or weight times occurrences over ticked events; an event left out counts 0.
         */
        @JsonProperty("weighted-sum")
        WEIGHTED_SUM,
        /** The sum as a share of its range, 0 to 100, rounded half up. */
        @JsonProperty("percentage")
        PERCENTAGE
    }

    /** What replaces a missing answer. */
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
     * @param most how many of them are allowed; with one more, the sheet is refused
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

    /** The unit of a score, for clients. */
    public String unit() {
        return rule == Rule.PERCENTAGE ? "percent" : "points";
    }

    public int most(Item item) {
        return item.repeatable() ? maximumOccurrences : 1;
    }
}
