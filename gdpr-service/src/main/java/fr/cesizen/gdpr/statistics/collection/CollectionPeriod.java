package fr.cesizen.gdpr.statistics.collection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When months begin, end and are sealed: in Paris, some days after their end, so that late events are in them. */
public record CollectionPeriod(Duration sealAfter) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    /** The day of a time. */
    static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** The first day of the month of a time. */
    static LocalDate month(Instant at) {
        return day(at).withDayOfMonth(1);
    }

    /** When a month is to be sealed. */
    public Instant sealAt(LocalDate month) {
        return month.plusMonths(1).atStartOfDay(ZONE).toInstant().plus(sealAfter);
    }

    /** Whether something may still be counted in a month: it has begun, and is not due to be sealed. */
    boolean isOpen(LocalDate month, Instant now) {
        return !month.isAfter(month(now)) && now.isBefore(sealAt(month));
    }
}
