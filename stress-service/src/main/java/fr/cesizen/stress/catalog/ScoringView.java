package fr.cesizen.stress.catalog;

import fr.cesizen.stress.questionnaire.model.MeasurementError;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Scoring.Imputation;
import fr.cesizen.stress.questionnaire.model.Scoring.Missing;
import fr.cesizen.stress.questionnaire.model.Scoring.Rule;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How answers become a score, so that anybody can verify one; weights and reversal are given with items and band sets.
 *
 * @param rule sum of the answers; sum of weight times answer or occurrences; or the sum as a share of its range,
 *     rounded half up
 * @param maximumOccurrences how often one event may count at most; absent where answers are options
 * @param missing absent where answers are occurrences: every event may be left out and counts 0
 */
record ScoringView(
        @Schema(
                type = "string",
                example = "weighted-sum",
                allowableValues = {"sum", "weighted-sum", "percentage"})
        Rule rule,

        @Schema(example = "1") int version,

        @Schema(
                example = "points",
                allowableValues = {"points", "percent"})
        String unit,

        @Schema(example = "20") @Nullable Integer maximumOccurrences,
        @Nullable MissingAnswers missing,
        MeasurementErrorView measurementError) {

    /**
     * How items without an answer are treated.
     *
     * @param most how many of them are allowed
     * @param imputation none, or the mean of the person's other answers, after reversal
     */
    record MissingAnswers(
            @Schema(example = "0") int most,

            @Schema(
                    type = "string",
                    example = "none",
                    allowableValues = {"none", "person-mean"})
            Imputation imputation) {

        static MissingAnswers of(Missing missing) {
            return new MissingAnswers(missing.most(), missing.imputation());
        }
    }

    /**
     * What is known about the measurement error; a figure that no source states is absent.
     *
     * @param meaningful the smallest difference that the source calls meaningful
     */
    record MeasurementErrorView(
            @Schema(example = "6.1") @Nullable Double standardDeviation,
            @Schema(example = "0.85") @Nullable Double reliability,
            @Schema(example = "10") @Nullable Integer meaningful,
            @Nullable String source,
            String known) {

        static MeasurementErrorView of(MeasurementError change, Locale locale) {
            return new MeasurementErrorView(
                    change.standardDeviation(),
                    change.reliability(),
                    change.meaningful(),
                    change.source().isBlank() ? null : change.source(),
                    change.known().in(locale));
        }
    }

    static ScoringView of(Questionnaire questionnaire, Locale locale) {
        var scoring = questionnaire.scoring();
        boolean events = questionnaire.countsOccurrences();
        return new ScoringView(
                scoring.rule(),
                scoring.version(),
                scoring.unit(),
                events ? scoring.maximumOccurrences() : null,
                events ? null : MissingAnswers.of(scoring.missing()),
                MeasurementErrorView.of(questionnaire.change(), locale));
    }
}
