package fr.cesizen.stress.trend;

import fr.cesizen.stress.questionnaire.model.MeasurementError;
import fr.cesizen.stress.questionnaire.model.Questionnaire;
import fr.cesizen.stress.questionnaire.model.Scale;
import fr.cesizen.stress.questionnaire.scoring.Score;
import fr.cesizen.stress.questionnaire.scoring.ScoreRemark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's results by one questionnaire over time, oldest first.
 *
 * <p>Each is compared with the latest result of its scale that showed a change, else the first: small steps add up.
 *
 * @param earlier results before the first of {@code points}
 */
record Trend(Questionnaire questionnaire, List<Point> points, int earlier) {

    private static final Set<ScoreRemark> INCOMPLETE =
            EnumSet.of(ScoreRemark.ANSWERS_MISSING, ScoreRemark.ANSWERS_IMPUTED);

    /** A saved result and the document that it was made with. */
    record DatedResult(UUID id, Instant at, Questionnaire questionnaire, int wordingVersion, Score score) {

        Scale scale() {
            return Scale.of(questionnaire, wordingVersion, score.reading());
        }

        /** Whether no answer is missing or imputed: the measurement error is known only for such scores. */
        boolean isComplete() {
            return score.remarks().stream().noneMatch(INCOMPLETE::contains);
        }
    }

    /**
     * @param since the change; absent for the very first result
     * @param early whether it came too soon after the previous result, of any scale, to make sense as a repetition
     */
    record Point(DatedResult taken, @Nullable ChangeAssessment since, boolean early) {}

    /** Why a difference is shown or not shown. */
    enum Reason {
        BEYOND_ERROR,
        WITHIN_ERROR,
        MEANINGFUL,
        NOT_MEANINGFUL,
        ERROR_UNKNOWN,
        INCOMPLETE,
        OTHER_SCALE
    }

    /**
     * A difference and what it means.
     *
     * @param against the result that this one is compared with; absent when there is none
     * @param difference absent within the measurement error, or below what the source calls meaningful if that is unknown
     * @param reliable whether it exceeds the measurement error; null when that is unknown
     */
    record ChangeAssessment(
            @Nullable DatedResult against,
            @Nullable Integer difference,
            @Nullable Boolean reliable,
            Reason reason) {

        static ChangeAssessment none(Reason reason) {
            return new ChangeAssessment(null, null, null, reason);
        }

        /** Compares two complete results on the same scale. */
        static ChangeAssessment of(DatedResult before, DatedResult now) {
            var change = now.questionnaire().change();
            int difference = now.score().points() - before.score().points();
            var beyond = change.isBeyondError(difference);
            boolean shown = change.isShown(difference);
            return new ChangeAssessment(
                    before, shown ? Integer.valueOf(difference) : null, beyond, reason(change, shown));
        }

        private static Reason reason(MeasurementError change, boolean shown) {
            return switch (change.basis()) {
                case RELIABLE_CHANGE_INDEX -> shown ? Reason.BEYOND_ERROR : Reason.WITHIN_ERROR;
                case MEANINGFUL_CHANGE -> shown ? Reason.MEANINGFUL : Reason.NOT_MEANINGFUL;
                case UNKNOWN -> Reason.ERROR_UNKNOWN;
            };
        }
    }

    /** Assesses each result; {@code questionnaire} is the latest version, used for the texts common to all results. */
    static Trend of(Questionnaire questionnaire, List<DatedResult> results) {
        var points = new ArrayList<Point>();
        var known = new HashSet<Scale>();
        var bases = new HashMap<Scale, DatedResult>();
        for (int i = 0; i < results.size(); i++) {
            var now = results.get(i);
            var since = judged(now, known.add(now.scale()), bases);
            points.add(i == 0 ? new Point(now, null, false) : new Point(now, since, isEarly(results.get(i - 1), now)));
        }
        return new Trend(questionnaire, List.copyOf(points), 0);
    }

    /** @param bases the reference for the next result of each scale; replaced when a change is shown */
    private static ChangeAssessment judged(DatedResult now, boolean firstOfItsScale, Map<Scale, DatedResult> bases) {
        var base = now.isComplete() ? bases.putIfAbsent(now.scale(), now) : null;
        if (base == null) {
            return ChangeAssessment.none(firstOfItsScale ? Reason.OTHER_SCALE : Reason.INCOMPLETE);
        }
        var judgement = ChangeAssessment.of(base, now);
        if (judgement.difference() != null) {
            bases.put(now.scale(), now);
        }
        return judgement;
    }

    /** The same trend reduced to the newest {@code most} results, each with its existing assessment. */
    Trend newest(int most) {
        int left = Math.max(0, points.size() - most);
        return new Trend(questionnaire, points.subList(left, points.size()), earlier + left);
    }

    /** The results that may be compared with the newest one; a chart draws only these. */
    List<Point> comparable() {
        return points.stream()
                .filter(point -> point.taken().scale().equals(newest().taken().scale()))
                .toList();
    }

    /**
     * The document that explains the scores: that of the newest result, or the latest version when there is no result.
     */
    Questionnaire document() {
        return points.isEmpty() ? questionnaire : newest().taken().questionnaire();
    }

    Point newest() {
        return points.get(points.size() - 1);
    }

    private static boolean isEarly(DatedResult before, DatedResult now) {
        return now.at().isBefore(before.questionnaire().repeat().from(before.at()));
    }
}
