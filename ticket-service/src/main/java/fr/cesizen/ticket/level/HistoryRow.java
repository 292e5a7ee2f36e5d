package fr.cesizen.ticket.level;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link HistoryEvent} as stored; its codes are text, because the driver would try to decode enums and fail. */
record HistoryRow(
        UUID ticket,
        UUID root,
        String kind,
        Instant at,
        String status,
        String priority,
        @Nullable Instant responseDue,
        @Nullable Boolean responseMissed,
        @Nullable Instant resolutionDue,
        @Nullable Boolean resolutionMissed,
        @Nullable UUID other) {

    HistoryEvent event() {
        return new HistoryEvent(
                HistoryKind.valueOf(kind),
                at,
                TicketStatus.valueOf(status),
                Priority.valueOf(priority),
                verdict(responseDue, responseMissed),
                verdict(resolutionDue, resolutionMissed),
                other);
    }

    private static @Nullable Verdict verdict(@Nullable Instant due, @Nullable Boolean missed) {
        return due == null || missed == null ? null : new Verdict(due, missed);
    }
}
