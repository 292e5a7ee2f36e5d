package fr.cesizen.gdpr.deadline;

import fr.cesizen.platform.time.FrenchHolidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time within which a request is answered: a month from the day on which it was received, three when it was extended
 * (GDPR art. 12(3)), counted by Regulation 1182/71 as it is applied in France. Pure: no clock is asked.
 *
 * @param received the day on which the request was received, in {@link #ZONE}
 * @param extended whether two further months were announced within the first one
 * @param suspendedDays days on which the clock stood still, as proof of identity was awaited; not negative
 */
public record ResponsePeriod(LocalDate received, boolean extended, int suspendedDays) {

    /** Where days begin and end for the authority and the people concerned. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final int MONTHS = 1;
    private static final int EXTENDED_MONTHS = 3;

    public ResponsePeriod {
        if (suspendedDays < 0) {
            throw new IllegalArgumentException("A clock does not stand still for " + suspendedDays + " days");
        }
    }

    /** The period of a request as it is received: neither extended nor interrupted. */
    public static ResponsePeriod of(Instant received) {
        return new ResponsePeriod(received.atZone(ZONE).toLocalDate(), false, 0);
    }

    /** The same period with two further months, counted from the day of receipt: three in all. */
    public ResponsePeriod extend() {
        return new ResponsePeriod(received, true, suspendedDays);
    }

    /** The same period after the clock stood still from one day until another; the same day is no interruption. */
    public ResponsePeriod suspend(LocalDate from, LocalDate until) {
        return new ResponsePeriod(
                received, extended, suspendedDays + Math.toIntExact(until.toEpochDay() - from.toEpochDay()));
    }

    /** The last day on which an answer is in time; its last hour is in {@link #ZONE}. */
    public LocalDate dueOn() {
        return end(extended ? EXTENDED_MONTHS : MONTHS);
    }

    /** The last day on which two further months can be announced: the end of the first one. */
    public LocalDate noticeUntil() {
        return end(MONTHS);
    }

    /**
     * The day of receipt is not counted (art. 3(1)); a period of months ends on the day of that date, or on the last one of a
     * month that has no such date (art. 3(2)(c)); an end on a free day moves to the next working day (art. 3(4)).
     */
    private LocalDate end(int months) {
        var end = received.plusMonths(months).plusDays(suspendedDays);
        while (!isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FrenchHolidays.in(day.getYear(), false).contains(day);
    }
}
