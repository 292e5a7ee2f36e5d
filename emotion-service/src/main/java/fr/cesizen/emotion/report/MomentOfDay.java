package fr.cesizen.emotion.report;

import java.util.Locale;

/** Parts of a day by the local clock; {@link ReportRows} draws the same lines in SQL. */
enum MomentOfDay {
    NIGHT(0, 5),
    MORNING(5, 12),
    AFTERNOON(12, 18),
    EVENING(18, 24);

    /** First hour, included. */
    final int from;

    /** Hour at which it ends, not included. */
    final int to;

    MomentOfDay(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
