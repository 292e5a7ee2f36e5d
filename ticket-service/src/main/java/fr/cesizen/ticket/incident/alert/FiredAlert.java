package fr.cesizen.ticket.incident.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert as Alertmanager tells it.
 *
 * @param endsAt when it ended; null while it fires
 * @param severity label; empty where there is none
 * @param isOurs whether it is about incidents themselves, and so makes none
 */
public record FiredAlert(
        AlertKey key,
        boolean firing,
        @Nullable Instant endsAt,
        String name,
        @Nullable String service,
        String severity,
        @Nullable String summary,
        boolean isOurs) {

    /** What tells one firing of an alert from another. */
    public record AlertKey(String fingerprint, Instant startsAt) {}

    /** How it is named on a timeline. */
    public String title() {
        return service == null ? name : name + " (" + service + ")";
    }
}
