package fr.cesizen.stress.questionnaire.model;

import java.util.List;

/**
 * How answers are written as numbers. Scores of different codings are never compared: the same number has different
 * meanings.
 *
 * @param options from the lowest value to the highest; empty where an answer is the number of times an event happened
 */
public record AnswerCoding(String id, Integer version, List<Option> options) {

    public AnswerCoding {
        id = id == null ? "" : id;
        version = version == null ? Integer.valueOf(0) : version;
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** Whether answers are occurrences of events rather than options. */
    public boolean countsOccurrences() {
        return options.isEmpty();
    }

    /** The values of its options, from the lowest to the highest. */
    public List<Integer> values() {
        return options.stream().map(Option::value).toList();
    }

    public int lowest() {
        return options.get(0).value();
    }

    public int highest() {
        return options.get(options.size() - 1).value();
    }

    /** The points of an answer, before weighting. */
    public int valueOf(Item item, int answer) {
        return item.reverse() ? lowest() + highest() - answer : answer;
    }
}
