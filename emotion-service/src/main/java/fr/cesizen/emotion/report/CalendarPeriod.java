package fr.cesizen.emotion.report;

import fr.cesizen.platform.text.EnumCodes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;

/** Periods of the calendar; weeks follow ISO 8601 and begin on Monday. */
public enum CalendarPeriod {
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    QUARTER(IsoFields.QUARTER_YEARS),
    YEAR(ChronoUnit.YEARS);

    private final TemporalUnit unit;

    @SuppressWarnings("ImmutableEnumChecker") // both enums of units are immutable
    CalendarPeriod(TemporalUnit unit) {
        this.unit = unit;
    }

    /** The first day of the period that contains a day. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the period that follows. */
    public LocalDate after(LocalDate day) {
        return start(day).plus(1, unit);
    }

    DateRange containing(LocalDate day) {
        return new DateRange(start(day), after(day).minusDays(1));
    }

    DateRange before(LocalDate day) {
        return containing(start(day).minusDays(1));
    }

    @Override
    public String toString() {
        return EnumCodes.code(this);
    }
}
