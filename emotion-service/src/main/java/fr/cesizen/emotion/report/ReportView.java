package fr.cesizen.emotion.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a period and of the previous one. */
record ReportView(
        Summary current,
        Summary before,

        @Schema(description = "Mean valence minus that of the previous period; absent when either is", example = "0.08")
        @Nullable
        Double meanDifference) {

    /** @param moments of momentary entries only: an entry about a whole day has no hour */
    record Summary(
            @Schema(example = "2026-11-01") LocalDate from,
            @Schema(example = "2026-11-30") LocalDate to,
            @Schema(example = "42") long entries,
            Mood mood,
            Intensity intensity,

            @Schema(description = "All families, in the order of the taxonomy")
            List<Count> families,

            @Schema(description = "The most frequent first") List<Count> emotions,
            List<Moment> moments) {}

    /**
     * @param n entries that have a valence: the person's own, else the mean of the words' defaults
     * @param own how many of these have the person's own
     */
    record Mood(
            @Schema(description = "Entries with a valence", example = "40")
            long n,

            @Schema(description = "Of these, with a valence that the person gave", example = "25")
            long own,

            @Schema(description = "Mean valence, −1 (unpleasant) to 1 (pleasant)", example = "0.31") @Nullable
            Double mean,

            @Schema(description = "Sample standard deviation; absent below n = 2", example = "0.22") @Nullable
            Double spread) {}

    record Intensity(
            @Schema(description = "Emotions that were named", example = "57")
            long n,

            @Schema(description = "0 to 100", example = "63.5") @Nullable
            Double mean) {}

    record Count(
            @Schema(example = "joy") String code,
            @Schema(example = "Joie") String label,

            @Schema(description = "Entries that name it; an emotion of two families counts in both", example = "12")
            long entries,

            @Schema(
                    description =
                            "Share of all entries, 0 to 1; shares add up to more than 1 when entries name several",
                    example = "0.29")
            double share,

            Intensity intensity) {}

    record Moment(
            @Schema(description = "night, morning, afternoon or evening", example = "morning")
            String code,

            @Schema(example = "Matin") String label,

            @Schema(description = "First local hour", example = "5")
            int fromHour,

            @Schema(description = "Local hour at which it ends", example = "12")
            int toHour,

            @Schema(example = "9") long entries,
            Mood mood) {}
}
