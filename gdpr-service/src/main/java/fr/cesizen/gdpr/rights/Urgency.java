package fr.cesizen.gdpr.rights;

import java.time.LocalDate;

/** How much a request presses, seen on a day. */
enum Urgency {
    /** Its last day has passed. */
    OVERDUE,
    /** Its last day is today or within {@link #SOON_DAYS} days. */
    SOON,
    LATER,
    /** Its clock stands still. */
    STOPPED,
    CLOSED;

    static final int SOON_DAYS = 7;

    static Urgency of(RequestProgress progress, LocalDate today) {
        var due = progress.dueOn();
        if (progress.state().isClosed()) {
            return CLOSED;
        }
        if (due == null) {
            return STOPPED;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
    }
}
