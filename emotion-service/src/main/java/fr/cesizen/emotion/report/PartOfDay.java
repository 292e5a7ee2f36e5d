package fr.cesizen.emotion.report;

import fr.cesizen.platform.text.EnumCodes;
import java.util.Arrays;

/** Parts of a day by the local clock. */
enum PartOfDay {
    NIGHT(0, 5),
    MORNING(5, 12),
    AFTERNOON(12, 18),
    EVENING(18, 24);

    /** First hour, included. */
    final int from;

    /** End hour, not included. */
    final int to;

    PartOfDay(int from, int to) {
        this.from = from;
        this.to = to;
    }

    static String[] names() {
        return Arrays.stream(values()).map(PartOfDay::toString).toArray(String[]::new);
    }

    static Integer[] hours() {
        return Arrays.stream(values()).map(moment -> moment.from).toArray(Integer[]::new);
    }

    @Override
    public String toString() {
        return EnumCodes.code(this);
    }
}
