package fr.cesizen.emotion.imports.mapping;

import fr.cesizen.emotion.imports.line.ImportLine;
import fr.cesizen.platform.problems.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how often each of a person's words occurs in an upload. */
public final class WordCounts {

    private static final int MOST_WORDS = 100;
    private static final int MOST_ACTIVITIES = 500;

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> activities = new LinkedHashMap<>();

    /** Counts the words of a line; fails with {@link Problem} 422 {@code too-many-words}. */
    public void count(ImportLine line) {
        var entry = line.entry();
        if (line.word() != null) {
            count(words, line.word(), MOST_WORDS);
        }
        if (entry != null && entry.contexts() != null) {
            entry.contexts().forEach(activity -> count(activities, activity, MOST_ACTIVITIES));
        }
    }

    public ImportMapping plan(List<String> columnsLeftOut) {
        return new ImportMapping(words, activities, MappingRequest.NONE, columnsLeftOut);
    }

    private static void count(Map<String, Integer> tally, String word, int most) {
        tally.merge(word, 1, Integer::sum);
        if (tally.size() > most) {
            throw Problem.rule("too-many-words");
        }
    }
}
