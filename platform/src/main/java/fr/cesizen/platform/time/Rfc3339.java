package fr.cesizen.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/**
 * Dates and times as RFC 3339 writes them, and in no other way: years 0001 to 9999 in four figures, seconds always, an
 * offset with every time and none with a date.
 */
public final class Rfc3339 {

    private static final int MAX_FRACTION = 9;

    private static final DateTimeFormatter DATE = strict(new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendLiteral('-')
            .appendValue(ChronoField.MONTH_OF_YEAR, 2)
            .appendLiteral('-')
            .appendValue(ChronoField.DAY_OF_MONTH, 2));

    private static final DateTimeFormatter DATE_TIME = strict(new DateTimeFormatterBuilder()
            .append(DATE)
            .parseCaseInsensitive()
            .appendLiteral('T')
            .appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
            .appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, MAX_FRACTION, true)
            .optionalEnd()
            .appendOffset("+HH:MM", "Z"));

    /** Reads a {@code full-date}. @throws DateTimeException for anything else, also for a date with a time */
    public static LocalDate date(String text) {
        return checked(LocalDate.parse(text, DATE));
    }

    /** Reads a {@code date-time}. @throws DateTimeException for anything else, also for a time without an offset */
    public static Instant instant(String text) {
        var time = OffsetDateTime.parse(text, DATE_TIME);
        checked(time.toLocalDate());
        return time.toInstant();
    }

    private static LocalDate checked(LocalDate date) {
        if (date.getYear() < 1) {
            throw new DateTimeException("There is no year 0");
        }
        return date;
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder form) {
        return form.toFormatter(Locale.ROOT)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private Rfc3339() {}
}
