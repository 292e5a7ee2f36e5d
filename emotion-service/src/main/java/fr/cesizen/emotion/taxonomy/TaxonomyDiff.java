package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.Taxonomy.Emotion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a draft changes for the people who keep a journal.
 *
 * @param added words that can be felt from then on
 * @param retired words that are no longer proposed; entries that name them keep them
 * @param relabelled words that are called something else
 * @param moved words that stand in other families
 * @param placed words whose valence, arousal or offer of help differs
 */
record TaxonomyDiff(
        @Schema(example = "[\"hope\"]") Set<String> added,
        Set<String> retired,
        List<Relabelled> relabelled,
        List<Moved> moved,
        Set<String> placed) {

    record Relabelled(String code, String frBefore, String fr, String enBefore, String en) {}

    record Moved(String code, Set<String> from, Set<String> to) {}

    static TaxonomyDiff between(Taxonomy before, Taxonomy after) {
        var old = before.emotions();
        var now = after.emotions();
        var kept = new TreeSet<>(old.keySet());
        kept.retainAll(now.keySet());
        return new TaxonomyDiff(
                without(now.keySet(), old.keySet()),
                without(old.keySet(), now.keySet()),
                kept.stream()
                        .map(code -> relabelled(at(old, code), at(now, code)))
                        .filter(word ->
                                !word.fr().equals(word.frBefore()) || !word.en().equals(word.enBefore()))
                        .toList(),
                kept.stream()
                        .map(code -> new Moved(code, families(before, code), families(after, code)))
                        .filter(word -> !word.from().equals(word.to()))
                        .toList(),
                kept.stream()
                        .filter(code -> isPlacedElsewhere(at(old, code), at(now, code)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Emotion at(Map<String, Emotion> emotions, String code) {
        return Objects.requireNonNull(emotions.get(code));
    }

    private static Relabelled relabelled(Emotion before, Emotion after) {
        return new Relabelled(before.code(), before.fr(), after.fr(), before.en(), after.en());
    }

    private static boolean isPlacedElsewhere(Emotion before, Emotion after) {
        return !Objects.equals(before.valence(), after.valence())
                || !Objects.equals(before.arousal(), after.arousal())
                || before.safety() != after.safety();
    }

    private static Set<String> families(Taxonomy taxonomy, String code) {
        return taxonomy.families().stream()
                .filter(family -> family.emotions().stream()
                        .anyMatch(emotion -> emotion.code().equals(code)))
                .map(Taxonomy.Family::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        var rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }
}
