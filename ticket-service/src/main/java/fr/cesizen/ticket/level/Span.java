package fr.cesizen.ticket.level;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time.
 *
 * @param end exclusive; {@link Instant#MAX} for one that has not ended
 */
record Span(Instant start, Instant end) {

    boolean isEmpty() {
        return !start.isBefore(end);
    }

    boolean isEndless() {
        return end.equals(Instant.MAX);
    }

    Duration length() {
        return isEmpty() ? Duration.ZERO : Duration.between(start, end);
    }

    Span since(Instant from) {
        return from.isAfter(start) ? new Span(from, end) : this;
    }

    Span until(Instant to) {
        return to.isBefore(end) ? new Span(start, to) : this;
    }

    /**
     * What is left of it, in order.
     *
     * @param off in order, and apart from each other
     */
    List<Span> without(List<Span> off) {
        var pieces = new ArrayList<Span>();
        var rest = this;
        for (var gap : off) {
            if (rest.isEmpty()) {
                break;
            }
            pieces.add(rest.until(gap.start()));
            rest = rest.since(gap.end());
        }
        pieces.add(rest);
        pieces.removeIf(Span::isEmpty);
        return pieces;
    }
}
