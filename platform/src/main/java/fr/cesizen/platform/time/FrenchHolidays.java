package fr.cesizen.platform.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Public holidays in France: eleven days by article L3133-1 of the Code du travail, and two more in Alsace-Moselle by article
 * L3134-13. The last one, Good Friday, is a holiday only where there is a Protestant church; here it always is one.
 * Knowledge of the calendar, as zones are: what a service makes of a holiday is its own.
 */
public final class FrenchHolidays {

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 8),
            MonthDay.of(Month.JULY, 14),
            MonthDay.of(Month.AUGUST, 15),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private static final int MONDAY_AFTER = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    /**
     * The holidays of a year, in order.
     *
     * @param alsaceMoselle whether those of the three departments in the east are among them
     */
    public static Set<LocalDate> in(int year, boolean alsaceMoselle) {
        var days = new TreeSet<LocalDate>();
        FIXED.forEach(day -> days.add(day.atYear(year)));
        var easter = easter(year);
        days.add(easter.plusDays(MONDAY_AFTER));
        days.add(easter.plusDays(ASCENSION));
        days.add(easter.plusDays(WHIT_MONDAY));
        if (alsaceMoselle) {
            days.add(easter.minusDays(2));
            days.add(LocalDate.of(year, Month.DECEMBER, 26));
        }
        return Collections.unmodifiableSet(days);
    }

    /**
     * Easter Sunday in the Gregorian calendar, by the rule that J. Meeus gives in "Astronomical Algorithms", second edition
     * (1998), chapter 8; it needs no table and holds for every year since 1583.
     */
    public static LocalDate easter(int year) {
        int century = year / 100;
        int ofCentury = year % 100;
        int lunar = year % 19;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * lunar + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (lunar + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private FrenchHolidays() {}
}
