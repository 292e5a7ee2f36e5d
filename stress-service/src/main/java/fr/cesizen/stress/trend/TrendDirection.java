package fr.cesizen.stress.trend;

import fr.cesizen.platform.text.EnumCodes;
import fr.cesizen.stress.trend.Trend.Point;
import java.util.Optional;

/** Where a score went, as coarsely as statistics need it: what a higher one means is the questionnaire's to say. */
enum TrendDirection {
    LOWER,
    UNCHANGED,
    HIGHER;

    String code() {
        return EnumCodes.code(this);
    }

    /**
     * The direction of a result of a trend; empty where nothing comes before it that it can be compared with. Where no source
     * states the error of measurement the sign counts: of one person it says nothing, of many it does, as chance errs both ways.
     */
    static Optional<TrendDirection> of(Point point) {
        var change = point.since();
        if (change == null || change.against() == null) {
            return Optional.empty();
        }
        var before = change.against();
        return Optional.of(
                switch (change.reason()) {
                    case BEYOND_ERROR, MEANINGFUL, ERROR_UNKNOWN ->
                        of(point.taken().score().points() - before.score().points());
                    case WITHIN_ERROR, NOT_MEANINGFUL, INCOMPLETE, OTHER_SCALE -> UNCHANGED;
                });
    }

    private static TrendDirection of(int difference) {
        return difference == 0 ? UNCHANGED : difference > 0 ? HIGHER : LOWER;
    }
}
