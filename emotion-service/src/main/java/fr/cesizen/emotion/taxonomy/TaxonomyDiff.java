package fr.cesizen.emotion.taxonomy;

import fr.cesizen.emotion.taxonomy.Taxonomy.Emotion;
import fr.cesizen.emotion.taxonomy.Taxonomy.Family;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
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
        Set<String> placed,
        Families families) {

    /**
     * The same for families.
     *
     * @param placed families whose valence or arousal differs
     * @param reordered whether those that stay stand in another order
     */
    record Families(
            Set<String> added,
            Set<String> retired,
            List<Relabelled> relabelled,
            Set<String> placed,
            boolean reordered) {

        static Families between(Taxonomy before, Taxonomy after) {
            var old = byCode(before);
            var now = byCode(after);
            var kept = now.keySet().stream().filter(old::containsKey).toList();
            return new Families(
                    without(now.keySet(), old.keySet()),
                    without(old.keySet(), now.keySet()),
                    kept.stream()
                            .map(code -> relabelled(at(old, code), at(now, code)))
                            .filter(Relabelled::differs)
                            .toList(),
                    kept.stream()
                            .filter(code -> !Objects.equals(
                                            at(old, code).valence(),
                                            at(now, code).valence())
                                    || !Objects.equals(
                                            at(old, code).arousal(),
                                            at(now, code).arousal()))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    !kept.equals(old.keySet().stream().filter(now::containsKey).toList()));
        }

        private static Map<String, Family> byCode(Taxonomy taxonomy) {
            var families = new LinkedHashMap<String, Family>();
            taxonomy.families().forEach(family -> families.put(family.code(), family));
            return families;
        }

        private static Relabelled relabelled(Family before, Family after) {
            return new Relabelled(before.code(), before.fr(), after.fr(), before.en(), after.en());
        }
    }

    record Relabelled(String code, String frBefore, String fr, String enBefore, String en) {

        boolean differs() {
            return !fr.equals(frBefore) || !en.equals(enBefore);
        }
    }

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
                        .filter(Relabelled::differs)
                        .toList(),
                kept.stream()
                        .map(code -> new Moved(code, families(before, code), families(after, code)))
                        .filter(word -> !word.from().equals(word.to()))
                        .toList(),
                kept.stream()
                        .filter(code -> isPlacedElsewhere(at(old, code), at(now, code)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                Families.between(before, after));
    }

    private static <T> T at(Map<String, T> words, String code) {
        return Objects.requireNonNull(words.get(code));
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
