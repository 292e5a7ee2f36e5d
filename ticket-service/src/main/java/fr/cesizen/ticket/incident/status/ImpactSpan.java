package fr.cesizen.ticket.incident.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When people noticed something of a component.
 *
 * @param end exclusive; null while it lasts
 */
record ImpactSpan(
        StatusComponent component,
        Impact level,
        Instant start,
        @Nullable Instant end) {

    Instant endOr(Instant now) {
        return end == null || end.isAfter(now) ? now : end;
    }

    boolean isOpen() {
        return end == null;
    }
}
