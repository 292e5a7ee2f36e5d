package fr.cesizen.emotion.imports.mapping;

import fr.cesizen.emotion.entry.NewEntry;
import fr.cesizen.emotion.imports.line.ImportLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of an upload and what they mean.
 *
 * @param words how many lines each word for a mood has
 * @param activities how many lines each activity has
 * @param columnsLeftOut the names of the file's columns that are not imported
 */
public record ImportMapping(
        Map<String, Integer> words,
        Map<String, Integer> activities,
        MappingRequest mapping,
        List<String> columnsLeftOut) {

    public ImportMapping {
        // Mappings that were stored before it was noted have none.
        columnsLeftOut = columnsLeftOut == null ? List.of() : columnsLeftOut;
    }

    public ImportMapping with(MappingRequest other) {
        return new ImportMapping(words, activities, other, columnsLeftOut);
    }

    @Nullable
    public MoodMeaning meaning(String word) {
        return mapping.words().containsKey(word) ? mapping.words().get(word) : MoodMeaning.usual(word);
    }

    public boolean skips(String word) {
        return mapping.words().containsKey(word) && mapping.words().get(word) == null;
    }

    public List<String> unmapped() {
        return words.keySet().stream()
                .filter(word -> meaning(word) == null && !skips(word))
                .toList();
    }

    @Nullable
    public String context(String activity, ContextLookup vocabulary) {
        if (!mapping.activities().containsKey(activity)) {
            return vocabulary.suggestion(activity);
        }
        var context = mapping.activities().get(activity);
        // It may have been removed since the mapping was made.
        return context != null && vocabulary.knows(context) ? context : null;
    }

    /** The entry that a line becomes; null while its word has no meaning. It keeps at most the first twenty contexts. */
    @Nullable
    public NewEntry entry(ImportLine line, ContextLookup vocabulary) {
        var said = line.entry();
        var word = line.word();
        var meaning = word == null ? null : meaning(word);
        if (said == null || (word != null && meaning == null)) {
            return null;
        }
        var contexts = Objects.requireNonNullElse(said.contexts(), List.<String>of()).stream()
                .map(activity -> context(activity, vocabulary))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_CONTEXTS)
                .toList();
        return new NewEntry(
                said.id(),
                said.kind(),
                said.feltAt(),
                said.zone(),
                said.localDate(),
                meaning == null ? said.emotions() : meaning.emotions(),
                meaning == null ? said.valence() : meaning.valence(),
                said.arousal(),
                contexts,
                said.note());
    }

    /** What of a line its entry lacks: activities that do not become contexts, and what had no room in the note. */
    public List<String> leftOut(ImportLine line, NewEntry entry, ContextLookup vocabulary) {
        var activities = line.entry() == null
                ? Stream.<String>of()
                : line.entry().contextsOrNone().stream().filter(activity -> {
                    var context = context(activity, vocabulary);
                    return context == null || !entry.contextsOrNone().contains(context);
                });
        return Stream.concat(activities, Stream.ofNullable(line.leftOut()).flatMap(List::stream))
                .toList();
    }

    private static final int MOST_CONTEXTS = 20;
}
