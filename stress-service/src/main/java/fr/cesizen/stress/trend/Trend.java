package fr.cesizen.stress.trend;

import fr.cesizen.stress.document.Change;
import fr.cesizen.stress.document.Questionnaire;
import fr.cesizen.stress.document.Scale;
import fr.cesizen.stress.document.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's results by one questionnaire over time, oldest first, each judged against the one before. */
record Trend(Questionnaire questionnaire, List<Point> points) {

    /** A saved result and the document that it was made with. */
    record Taken(UUID id, Instant at, Questionnaire questionnaire, Score score) {

        Scale scale() {
            return Scale.of(questionnaire, score.reading());
        }
    }

    /**
     * @param since what changed since the result before; absent for the first
     * @param early whether it was taken before a repetition makes sense
     */
    record Point(Taken taken, @Nullable Judgement since, boolean early) {}

    /** Why a difference is shown, or is not. */
    enum Reason {
        BEYOND_ERROR,
        WITHIN_ERROR,
        MEANINGFUL,
        NOT_MEANINGFUL,
        ERROR_UNKNOWN,
        OTHER_SCALE
    }

    /**
     * A difference and what it is worth.
     *
     * @param difference only where it is more than error of measurement
     * @param reliable null when nobody can tell
     */
    record Judgement(@Nullable Integer difference, @Nullable Boolean reliable, Reason reason) {

        static Judgement of(Taken before, Taken now) {
            if (!before.scale().equals(now.scale())) {
                return new Judgement(null, null, Reason.OTHER_SCALE);
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

    /** Judges each result against the one before; {@code questionnaire} is the latest version, for what is said of all. */
    static Trend of(Questionnaire questionnaire, List<Taken> results) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < results.size(); i++) {
            var now = results.get(i);
            var before = i == 0 ? null : results.get(i - 1);
            points.add(
                    before == null
                            ? new Point(now, null, false)
                            : new Point(now, Judgement.of(before, now), isEarly(before, now)));
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

    Point newest() {
        return points.get(points.size() - 1);
    }

    private static boolean isEarly(Taken before, Taken now) {
        return now.at().isBefore(before.questionnaire().repeat().from(before.at()));
    }
}
