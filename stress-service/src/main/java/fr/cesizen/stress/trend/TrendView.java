package fr.cesizen.stress.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.stress.score.ScoreView.RemarkView;
import fr.cesizen.stress.trend.Trend.ChangeAssessment;
import fr.cesizen.stress.trend.Trend.Point;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's results over time in the caller's language, oldest first.
 *
 * @param reading what a higher score means, in the newest result's version, as are unit, known and repeatReason
 * @param known what is known about the measurement error
 * @param repeatFrom when it makes sense to answer again; absent without any result
 */
record TrendView(
        @Schema(example = "who5") String questionnaire,
        String title,
        String reading,

        @Schema(
                example = "percent",
                allowableValues = {"points", "percent"})
        String unit,

        String known,
        List<PointView> points,
        @Nullable Instant repeatFrom,
        String repeatReason) {

    /**
     * One result.
     *
     * @param unit in the version that the result was made with, as is reading
     * @param reading what a higher score means
     * @param missing questions without an answer
     * @param early whether it was taken before a repetition makes sense
     * @param change absent for the very first result
     */
    record PointView(
            UUID assessment,
            @Schema(example = "2026-03-01T12:00:00Z") Instant takenAt,
            @Schema(example = "64") int score,

            @Schema(
                    example = "percent",
                    allowableValues = {"points", "percent"})
            String unit,

            @Schema(example = "NO_FLAG") String band,
            String bandLabel,
            String reading,
            @Schema(example = "1") int questionnaireVersion,
            @Schema(example = "zero_to_five") String coding,
            @Schema(example = "1") int codingVersion,
            @Schema(example = "percentage") String bandSet,
            @Schema(example = "1") int bandSetVersion,
            @Schema(example = "0") int missing,
            List<RemarkView> remarks,
            boolean early,
            @Nullable ChangeView change) {

        static PointView of(Point point, ChangeMessages sayings) {
            var locale = sayings.locale();
            var taken = point.taken();
            var score = taken.score();
            return new PointView(
                    taken.id(),
                    taken.at(),
                    score.points(),
                    taken.questionnaire().scoring().unit(),
                    score.band().code(),
                    score.band().label().in(locale),
                    taken.questionnaire().reading().in(locale),
                    taken.questionnaire().version(),
                    score.reading().coding().id(),
                    score.reading().coding().version(),
                    score.reading().bandSet().id(),
                    score.reading().bandSet().version(),
                    score.missing(),
                    RemarkView.of(score, sayings.texts(), locale),
                    point.early(),
                    point.since() == null ? null : ChangeView.of(point, point.since(), sayings));
        }
    }

    /**
     * A change against a reference on the same scale: the first result, later the latest one for which a change was
     * shown. A change within the measurement error, or smaller than the source calls meaningful, has no difference to
     * show.
     *
     * @param since when the reference result was taken; absent when there is none
     * @param reliable whether it exceeds the measurement error; null where that is unknown
     */
    record ChangeView(
            @Schema(example = "2026-01-02T12:00:00Z") @Nullable
            Instant since,

            @Schema(example = "12") @Nullable Integer difference,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(example = "true") @Nullable
            Boolean reliable,

            @Schema(example = "meaningful") String reason,
            String text) {

        static ChangeView of(Point point, ChangeAssessment judgement, ChangeMessages sayings) {
            return new ChangeView(
                    judgement.against() == null ? null : judgement.against().at(),
                    judgement.difference(),
                    judgement.reliable(),
                    EnumCodes.code(judgement.reason()),
                    sayings.of(point, judgement));
        }
    }

    static TrendView of(Trend trend, ChangeMessages sayings) {
        var locale = sayings.locale();
        var document = trend.document();
        return new TrendView(
                document.code(),
                trend.questionnaire().title().in(locale),
                document.reading().in(locale),
                document.scoring().unit(),
                document.change().known().in(locale),
                trend.points().stream()
                        .map(point -> PointView.of(point, sayings))
                        .toList(),
                trend.points().isEmpty()
                        ? null
                        : document.repeat().from(trend.newest().taken().at()),
                document.repeat().reason().in(locale));
    }
}
