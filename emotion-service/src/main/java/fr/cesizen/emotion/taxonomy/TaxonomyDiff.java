package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.Taxonomy.Emotion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a draft changes for the people who keep a journal.
 *
 * @param added words that can be chosen from then on
 * @param retired words that are no longer suggested; entries that name them keep them
 * @param safety which words offer help from then on, and which no longer do
 * @param relabelled words with a different label
 * @param moved words that belong to different families
 * @param placed words whose valence or arousal differs
 */
record TaxonomyDiff(
        @Schema(example = "[\"hope\"]") Set<String> added,
        Set<String> retired,
        Safety safety,
        List<Relabelled> relabelled,
        List<Moved> moved,
        List<Placed> placed,
        FamiliesDiff families) {

    /**
     * Changes in the words that offer help.
     *
     * @param offered words that newly offer help when felt intensely, including added ones
     * @param withdrawn words that no longer do, or are no longer suggested
     */
    record Safety(
            Set<String> offered,
            @Schema(example = "[\"despair\"]") Set<String> withdrawn) {}

    record Relabelled(String code, String frBefore, String fr, String enBefore, String en) {

        boolean differs() {
            return !fr.equals(frBefore) || !en.equals(enBefore);
        }
    }

    record Moved(String code, Set<String> from, Set<String> to) {}

    record Placed(
            String code,
            @Nullable Double valenceBefore,
            @Nullable Double valence,
            @Nullable Double arousalBefore,
            @Nullable Double arousal) {

        boolean differs() {
            return !Objects.equals(valence, valenceBefore) || !Objects.equals(arousal, arousalBefore);
        }
    }

    static TaxonomyDiff between(Taxonomy before, Taxonomy after) {
        var old = before.emotions();
        var now = after.emotions();
        var kept = new TreeSet<>(old.keySet());
        kept.retainAll(now.keySet());
        return new TaxonomyDiff(
                without(now.keySet(), old.keySet()),
                without(old.keySet(), now.keySet()),
                new Safety(without(safe(now), safe(old)), without(safe(old), safe(now))),
                kept.stream()
                        .map(code -> relabelled(at(old, code), at(now, code)))
                        .filter(Relabelled::differs)
                        .toList(),
                kept.stream()
                        .map(code -> new Moved(code, families(before, code), families(after, code)))
                        .filter(word -> !word.from().equals(word.to()))
                        .toList(),
                kept.stream()
                        .map(code -> placed(at(old, code), at(now, code)))
                        .filter(Placed::differs)
                        .toList(),
                FamiliesDiff.between(before, after));
    }

    private static Relabelled relabelled(Emotion before, Emotion after) {
        return new Relabelled(before.code(), before.fr(), after.fr(), before.en(), after.en());
    }

    private static Placed placed(Emotion before, Emotion after) {
        return new Placed(before.code(), before.valence(), after.valence(), before.arousal(), after.arousal());
    }

    private static Set<String> safe(Map<String, Emotion> words) {
        return words.values().stream()
                .filter(Emotion::safety)
                .map(Emotion::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> families(Taxonomy taxonomy, String code) {
        return taxonomy.families().stream()
                .filter(family -> family.emotions().stream()
                        .anyMatch(emotion -> emotion.code().equals(code)))
                .map(Taxonomy.Family::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value for a code that is known to exist. */
    static <T> T at(Map<String, T> byCode, String code) {
        return Objects.requireNonNull(byCode.get(code));
    }

    static Set<String> without(Set<String> all, Set<String> those) {
        var rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }
}
