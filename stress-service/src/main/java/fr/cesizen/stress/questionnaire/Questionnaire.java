package fr.cesizen.stress.questionnaire;

import fr.cesizen.platform.problems.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as it was published: a document that never changes, a change being a new version.
 *
 * @param recallMonths how far back the questions reach
 * @param displayRules what whoever shows a result is held to
 */
public record Questionnaire(
        String code,
        int version,
        Words title,
        Words instructions,
        Words skipLabel,
        Words notice,
        Words evidence,
        int recallMonths,
        Scoring scoring,
        String defaultBandSet,
        List<BandSet> bandSets,
        List<Item> items,
        Map<String, String> licence,
        List<String> sources,
        List<String> displayRules) {

    public Questionnaire {
        bandSets = List.copyOf(bandSets);
        items = List.copyOf(items);
        licence = Map.copyOf(licence);
        sources = List.copyOf(sources);
        displayRules = List.copyOf(displayRules);
        var codes = items.stream().map(Item::code).collect(Collectors.toSet());
        var known = new HashSet<>(bandSets.stream().map(BandSet::id).toList());
        if (codes.size() != items.size() || known.size() != bandSets.size() || !known.contains(defaultBandSet)) {
            throw new IllegalArgumentException(code + " repeats a code or lacks its default band set");
        }
        if (!bandSets.stream().allMatch(set -> codes.containsAll(set.weights().keySet()))) {
            throw new IllegalArgumentException(code + " weighs an item that it does not have");
        }
    }

    /** The band set asked for, else the default one. @throws Problem 422 {@code unknown-band-set} */
    public BandSet bandSet(@Nullable String id) {
        var wanted = id == null ? defaultBandSet : id;
        return bandSets.stream()
                .filter(set -> set.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.rule("unknown-band-set").at("/bandSet"));
    }

    /**
     * Scores ticked items; a pure function, whatever the order of the answers.
     *
     * @param answers occurrences by item code, {@link Answers#check checked} before
     */
    public Score score(Map<String, Integer> answers, BandSet reading) {
        int points =
                switch (scoring.rule()) {
                    case WEIGHTED_SUM -> weightedSum(answers, reading);
                };
        return new Score(points, reading.bandOf(points), reading);
    }

    private int weightedSum(Map<String, Integer> answers, BandSet reading) {
        return items.stream()
                .mapToInt(item -> reading.weightOf(item) * answers.getOrDefault(item.code(), 0))
                .sum();
    }

    Map<String, Item> itemsByCode() {
        return items.stream().collect(Collectors.toMap(Item::code, Function.identity()));
    }
}
