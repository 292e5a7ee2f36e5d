package fr.cesizen.emotion.imports;

import fr.cesizen.emotion.imports.mapping.ContextLookup;
import fr.cesizen.emotion.imports.mapping.ImportMapping;
import fr.cesizen.emotion.imports.mapping.MoodMeaning;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as its owner sees it; has words only when a single import is requested. */
public record ImportView(
        UUID id,
        ImportFormat format,
        @Schema(example = "Europe/Paris") String zone,
        ImportState state,
        Instant createdAt,

        @Schema(description = "Records in the file", example = "1826")
        int lines,

        Progress progress,
        Counts counts,

        @Schema(description = "Why it failed: `restricted`, `consent-required` or `internal`") @Nullable
        String failure,

        @Nullable List<WordView> words,
        @Nullable List<ActivityView> activities,

        @Schema(description = "Columns of the file that are not imported", example = "[\"photos\"]") @Nullable
        List<String> columnsLeftOut,

        @Schema(description = "Version that the ETag carries")
        long version) {

    /** Lines while it is applied, entries while it is undone. */
    record Progress(int done, int of) {}

    record Counts(
            @Schema(description = "Entries written") int applied,

            @Schema(description = "Lines whose entry exists already, or that are skipped")
            int skipped,

            @Schema(description = "Lines that cannot be read")
            int broken,

            @Schema(description = "Entries that undoing moved to the trash")
            int undone,

            @Schema(description = "Entries that undoing keeps because they were edited")
            int kept) {}

    record WordView(
            @Schema(example = "bof") String word,

            @Schema(description = "How many lines have it", example = "112")
            int lines,

            @Nullable MoodMeaning suggestion,

            @Schema(description = "Its current meaning") @Nullable
            MoodMeaning meaning,

            boolean skipped) {}

    record ActivityView(
            @Schema(example = "football") String activity,
            int lines,
            @Schema(example = "fitness") @Nullable String suggestion,

            @Schema(
                    description =
                            "The context it currently becomes; the activity is left out when this and `newContext`"
                                    + " are absent")
            @Nullable
            String context,

            @Schema(description = "The group of the custom context that applying creates for it", example = "activity")
            @Nullable
            String newContext) {}

    public static ImportView of(ImportRow run) {
        return made(run, null, null, null);
    }

    public static ImportView of(ImportRow run, ImportMapping plan, ContextLookup vocabulary) {
        return made(
                run,
                plan.words().entrySet().stream()
                        .map(word -> new WordView(
                                word.getKey(),
                                word.getValue(),
                                MoodMeaning.usual(word.getKey()),
                                plan.meaning(word.getKey()),
                                plan.skips(word.getKey())))
                        .toList(),
                plan.activities().entrySet().stream()
                        .map(activity -> view(activity.getKey(), activity.getValue(), plan, vocabulary))
                        .toList(),
                plan.columnsLeftOut());
    }

    private static ActivityView view(String activity, int lines, ImportMapping plan, ContextLookup vocabulary) {
        var planned = plan.mapping().newContexts();
        var context = plan.context(activity, vocabulary.with(planned.keySet()));
        var group = context == null || vocabulary.knows(context) ? null : planned.get(context);
        return new ActivityView(
                activity, lines, vocabulary.suggestion(activity), group == null ? context : null, group);
    }

    private static ImportView made(
            ImportRow run,
            @Nullable List<WordView> words,
            @Nullable List<ActivityView> activities,
            @Nullable List<String> columnsLeftOut) {
        var counts = run.counts();
        boolean back = run.state() == ImportState.UNDOING;
        return new ImportView(
                run.id(),
                run.format(),
                run.zone(),
                run.state(),
                run.createdAt(),
                counts.lines(),
                run.state() == ImportState.UNDONE
                        ? new Progress(counts.undone(), counts.undone())
                        : back
                                ? new Progress(
                                        counts.undone(), Math.max(counts.undone(), counts.applied() - counts.kept()))
                                : new Progress(counts.done(), counts.lines()),
                new Counts(counts.applied(), counts.skipped(), counts.broken(), counts.undone(), counts.kept()),
                run.state() == ImportState.FAILED ? run.failure() : null,
                words,
                activities,
                columnsLeftOut,
                run.version());
    }
}
