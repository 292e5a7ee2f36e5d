package fr.cesizen.ticket.level;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lists and the queue show of a ticket's clocks, as the last event left them.
 *
 * @param firstDue while a pause moves it: when it was due before the pause
 * @param nextDue the earliest deadline that runs; null unless it is the turn of staff
 * @param policies the version of the policies by which they were computed
 */
public record Promise(
        Instant firstDue,
        @Nullable Instant firstAt,
        boolean isFirstMissed,
        @Nullable Instant nextDue,
        String policies) {

    public static Promise opened(List<ClockReading> readings, Instant openedAt, String policies) {
        return new Promise(openedAt, null, false, null, policies).with(readings, null, policies);
    }

    /**
     * As the clocks stand.
     *
     * @param answeredAt when staff answered just now; null when they did not
     */
    public Promise with(List<ClockReading> readings, @Nullable Instant answeredAt, String version) {
        var first = readings.stream()
                .filter(reading -> reading.kind() == ClockKind.FIRST_RESPONSE)
                .findFirst();
        var due = first.map(ClockReading::due).orElse(firstDue);
        var running = readings.stream()
                .filter(ClockReading::isRunning)
                .map(ClockReading::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Promise(
                due,
                firstAt == null ? answeredAt : firstAt,
                first.map(ClockReading::isMissed).orElse(isFirstMissed),
                running,
                version);
    }
}
