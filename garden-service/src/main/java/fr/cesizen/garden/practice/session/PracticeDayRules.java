package fr.cesizen.garden.practice.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** To which day a session belongs. */
final class PracticeDayRules {

    /** The local hour at which a new day begins, as it does at the latest in the journal. */
    static final int NIGHT_ENDS_AT = 3;

    /**
     * The day on which a session was begun, as its person reads clock and calendar: before three in the morning it still is
     * the evening before. The clock on the wall decides, also in nights in which it is changed; so one instant has one day.
     */
    static LocalDate day(Instant startedAt, ZoneId zone) {
        return LocalDateTime.ofInstant(startedAt, zone)
                .minusHours(NIGHT_ENDS_AT)
                .toLocalDate();
    }

    private PracticeDayRules() {}
}
