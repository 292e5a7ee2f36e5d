package fr.cesizen.emotion.report;

import fr.cesizen.emotion.taxonomy.Taxonomy;
import java.util.ArrayList;

/** Which emotion belongs to which family, as parallel arrays; an emotion of two families appears twice. */
record FamilyMembership(String[] families, String[] emotions) {

    static FamilyMembership of(Taxonomy taxonomy) {
        var families = new ArrayList<String>();
        var emotions = new ArrayList<String>();
        for (var family : taxonomy.families()) {
            for (var emotion : family.emotions()) {
                families.add(family.code());
                emotions.add(emotion.code());
            }
        }
        return new FamilyMembership(families.toArray(String[]::new), emotions.toArray(String[]::new));
    }
}
