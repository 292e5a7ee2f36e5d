package fr.cesizen.emotion.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The contexts that were observed together with a person's mood. */
record ObservationsView(
        @Schema(example = "2026-08-01") LocalDate from,
        @Schema(example = "2026-11-22") LocalDate to,

        @Schema(description = "How to read it", example = "Observés ensemble : aucune cause n'est affirmée.")
        String note,

        @Schema(
                description =
                        "Confidence with which all intervals are meant to hold at once; they hold less often"
                                + " where moods last long and a context comes in few long runs, see docs/guides/journal-statistics.md",
                example = "0.95")
        double confidence,

        List<Observation> observations,

        @Schema(
                description = "Number of hidden contexts: fewer than 8 days on either side, or without any variation",
                example = "3")
        int hidden) {

    record Observation(
            @Schema(description = "Code of a built-in context, or the id of a custom one", example = "family")
            String context,

            @Schema(example = "Famille") String label,

            @Schema(description = "Days with it", example = "31")
            long nWith,

            @Schema(description = "Days with a mood on which it was never noted", example = "58")
            long nWithout,

            @Schema(description = "Mean of the days' mean valences", example = "0.34")
            double meanWith,

            @Schema(example = "0.12") double meanWithout,

            @Schema(description = "`meanWith` minus `meanWithout`", example = "0.22")
            double difference,

            @Schema(description = "Lower end of the interval of the difference", example = "0.05")
            double low,

            @Schema(description = "Upper end", example = "0.39")
            double high,

            @Schema(
                    description = "Factor by which the squared error is raised because neighbouring days are alike, at"
                            + " least 1 (Newey and West, days up to a week apart)",
                    example = "1.4")
            double inflation,

            @Schema(description = "Whether the interval excludes 0", example = "true")
            boolean clear,

            @Schema(
                    example = "Famille : observé avec une humeur plus agréable, écart +0,22 (de 0,05 à 0,39), 31 jours"
                            + " avec, 58 jours entièrement sans.")
            String text) {}
}
