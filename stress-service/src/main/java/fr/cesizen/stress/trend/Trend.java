package fr.cesizen.stress.trend;

import fr.cesizen.stress.document.Change;
import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.document.Remark;
import fr.cesizen.stress.document.Scale;
import fr.cesizen.stress.document.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's results by one questionnaire over time, oldest first, each judged against the last one before on its scale. */
record Trend(Questionnaire questionnaire, List<Point> points) {

    /** A saved result and the document that it was made with. */
    record Taken(UUID id, Instant at, Questionnaire questionnaire, Score score) {

        Scale scale() {
            return Scale.of(questionnaire, score.reading());
        }

        /** Whether answers are missing that nothing stands in for. */
        boolean isIncomplete() {
            return score.remarks().contains(Remark.ANSWERS_MISSING);
        }
    }

    /**
     * @param since what changed since the last result before on the same scale; absent for the first of all
     * @param early whether it was taken before a repetition makes sense after the one just before, whatever its scale
     */
    record Point(Taken taken, @Nullable Judgement since, boolean early) {}

    /** Why a difference is shown, or is not. */
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
     * A difference and what it is worth.
     *
     * @param difference only where it is more than error of measurement
     * @param reliable null when nobody can tell
     */
    record Judgement(@Nullable Integer difference, @Nullable Boolean reliable, Reason reason) {

        static final Judgement NONE = new Judgement(null, null, Reason.OTHER_SCALE);

        /** Of two results on the same scale. An item that adds nothing for want of an answer would be a difference. */
        static Judgement of(Taken before, Taken now) {
            if (before.isIncomplete() || now.isIncomplete()) {
                return new Judgement(null, null, Reason.INCOMPLETE);
            }
            var change = now.questionnaire().change();
            int difference = now.score().points() - before.score().points();
            var beyond = change.isBeyondError(difference);
            boolean shown = Boolean.TRUE.equals(beyond);
            return new Judgement(shown ? Integer.valueOf(difference) : null, beyond, reason(change, shown));
        }

        private static Reason reason(Change change, boolean shown) {
            return switch (change.basis()) {
                case RELIABLE_CHANGE_INDEX -> shown ? Reason.BEYOND_ERROR : Reason.WITHIN_ERROR;
                case MEANINGFUL_CHANGE -> shown ? Reason.MEANINGFUL : Reason.NOT_MEANINGFUL;
                case UNKNOWN -> Reason.ERROR_UNKNOWN;
            };
        }
    }

    /** Judges each result; {@code questionnaire} is the latest version, for what is said of all. */
    static Trend of(Questionnaire questionnaire, List<Taken> results) {
        var points = new ArrayList<Point>();
        var last = new HashMap<Scale, Taken>();
        for (int i = 0; i < results.size(); i++) {
            var now = results.get(i);
            var before = last.put(now.scale(), now);
            var since = before == null ? Judgement.NONE : Judgement.of(before, now);
            points.add(i == 0 ? new Point(now, null, false) : new Point(now, since, isEarly(results.get(i - 1), now)));
        }
        return new Trend(questionnaire, List.copyOf(points));
    }

    /** The newest results that may be compared with each other; a chart draws these alone. */
    List<Point> comparable() {
        return points.isEmpty()
                ? List.of()
                : points.stream()
                        .filter(point ->
                                point.taken().scale().equals(newest().taken().scale()))
                        .toList();
    }

    /** What scores are explained by: the newest result's own document, the latest version while there is no result. */
    Questionnaire document() {
        return points.isEmpty() ? questionnaire : newest().taken().questionnaire();
    }

    Point newest() {
        return points.get(points.size() - 1);
    }

    private static boolean isEarly(Taken before, Taken now) {
        return now.at().isBefore(before.questionnaire().repeat().from(before.at()));
    }
}
