package fr.cesizen.platform.measurement;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A whole month in Paris. */
public record MeasuredMonth(YearMonth month) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** The last one that is over. */
    static MeasuredMonth before(Instant now) {
        return new MeasuredMonth(YearMonth.from(now.atZone(ZONE)).minusMonths(1));
    }

    /** The day of the month in which a time lies, from 1. */
    static int dayOf(Instant now) {
        return now.atZone(ZONE).getDayOfMonth();
    }

    public Instant start() {
        return month.atDay(1).atStartOfDay(ZONE).toInstant();
    }

    /** Exclusive. */
    public Instant end() {
        return month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
    }
}
