package fr.cesizen.emotion.taxonomy;

import static fr.cesizen.emotion.taxonomy.TaxonomyDiff.at;
import static fr.cesizen.emotion.taxonomy.TaxonomyDiff.without;

import fr.cesizen.emotion.taxonomy.Taxonomy.Family;
import fr.cesizen.emotion.taxonomy.TaxonomyDiff.Placed;
import fr.cesizen.emotion.taxonomy.TaxonomyDiff.Relabelled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a draft changes in the families.
 *
 * @param placed families whose valence or arousal differs
 * @param reordered whether those that stay are in a different order
 */
record FamiliesDiff(
        Set<String> added, Set<String> retired, List<Relabelled> relabelled, List<Placed> placed, boolean reordered) {

    static FamiliesDiff between(Taxonomy before, Taxonomy after) {
        var old = byCode(before);
        var now = byCode(after);
        var kept = now.keySet().stream().filter(old::containsKey).toList();
        return new FamiliesDiff(
                without(now.keySet(), old.keySet()),
                without(old.keySet(), now.keySet()),
                kept.stream()
                        .map(code -> relabelled(at(old, code), at(now, code)))
                        .filter(Relabelled::differs)
                        .toList(),
                kept.stream()
                        .map(code -> placed(at(old, code), at(now, code)))
                        .filter(Placed::differs)
                        .toList(),
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

    private static Placed placed(Family before, Family after) {
        return new Placed(before.code(), before.valence(), after.valence(), before.arousal(), after.arousal());
    }
}
