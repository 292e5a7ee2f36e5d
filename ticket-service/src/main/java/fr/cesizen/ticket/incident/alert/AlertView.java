package fr.cesizen.ticket.incident.alert;

import fr.cesizen.platform.web.Cursor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An alert of an incident, for staff. */
public record AlertView(
        UUID id,
        @Schema(example = "ServiceDown") String name,
        @Schema(example = "emotion-service") @Nullable String service,
        @Schema(example = "page") @Nullable String severity,

        @Schema(example = "emotion-service does not answer Prometheus") @Nullable
        String summary,

        Instant startsAt,

        @Schema(description = "Absent while it fires") @Nullable
        Instant endsAt,

        boolean firing) {

    /** Where it is in the list of an incident's alerts. */
    public static Cursor cursor(AlertView alert) {
        return new Cursor(alert.startsAt(), alert.id());
    }
}
