package fr.cesizen.emotion.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A report worked out the slow and plain way, one note after another. */
final class ManualEntries {

    static final Offset<Double> ROUNDING = within(1e-9);

    private static final Map<String, Set<String>> FAMILIES = Map.of(
            "joy", Set.of("pride", "contentment", "wonder", "gratitude"),
            "anger", Set.of("frustration"),
            "surprise", Set.of("wonder"),
            "serenity", Set.of("calm"),
            "fear", Set.of(),
            "sadness", Set.of(),
            "disgust", Set.of());

    private ManualEntries() {}

    static void assertSame(JsonNode summary, DateRange range, List<EncryptedNote> all) {
        var notes = all.stream()
                .filter(note -> !note.deleted())
                .filter(note ->
                        !note.day().isBefore(range.from()) && !note.day().isAfter(range.to()))
                .toList();
        assertThat(summary.get("entries").asLong()).isEqualTo(notes.size());
        mood(summary.get("mood"), notes);
        summary.get("families")
                .forEach(family -> count(
                        family, notes, FAMILIES.getOrDefault(family.get("code").asString(), Set.of())::contains));
        var named = notes.stream()
                .flatMap(note -> note.emotions().stream())
                .distinct()
                .toList();
        assertThat(summary.get("emotions").findValuesAsString("code")).containsExactlyInAnyOrderElementsOf(named);
        summary.get("emotions")
                .forEach(emotion -> count(emotion, notes, emotion.get("code").asString()::equals));
        summary.get("moments").forEach(moment -> {
            var then = notes.stream()
                    .filter(note -> note.kind().equals("momentary"))
                    .filter(note -> note.hour() >= moment.get("fromHour").asInt()
                            && note.hour() < moment.get("toHour").asInt())
                    .toList();
            assertThat(moment.get("entries").asLong()).isEqualTo(then.size());
            mood(moment.get("mood"), then);
        });
    }

    private static void count(JsonNode count, List<EncryptedNote> notes, Predicate<String> word) {
        long entries = 0;
        long words = 0;
        long sum = 0;
        for (var note : notes) {
            boolean named = false;
            for (int i = 0; i < note.emotions().size(); i++) {
                if (word.test(note.emotions().get(i))) {
                    named = true;
                    words++;
                    sum += note.intensities().get(i);
                }
            }
            entries += named ? 1 : 0;
        }
        assertThat(count.get("entries").asLong()).isEqualTo(entries);
        assertThat(count.get("share").asDouble())
                .isCloseTo(notes.isEmpty() ? 0 : (double) entries / notes.size(), ROUNDING);
        assertThat(count.at("/intensity/n").asLong()).isEqualTo(words);
        same(count.at("/intensity/mean"), words == 0 ? null : (double) sum / words);
    }

    private static void mood(JsonNode mood, List<EncryptedNote> notes) {
        var moods = notes.stream()
                .filter(note -> note.mood() != null)
                .map(EncryptedNote::mood)
                .toList();
        assertThat(mood.get("n").asLong()).isEqualTo(moods.size());
        assertThat(mood.get("own").asLong())
                .isEqualTo(notes.stream().filter(note -> note.own() != null).count());
        same(mood.path("mean"), mean(moods));
        same(mood.path("spread"), spread(moods));
    }

    static void same(JsonNode found, @Nullable Double expected) {
        if (expected == null) {
            assertThat(found.isMissingNode()).isTrue();
        } else {
            assertThat(found.asDouble()).isCloseTo(expected, ROUNDING);
        }
    }

    static @Nullable Double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.isEmpty() ? null : sum / values.size();
    }

    static @Nullable Double spread(List<Double> values) {
        var mean = mean(values);
        if (mean == null || values.size() < 2) {
            return null;
        }
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.size() - 1));
    }
}
