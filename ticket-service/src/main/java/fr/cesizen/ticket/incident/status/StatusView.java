package fr.cesizen.ticket.incident.status;

import fr.cesizen.platform.text.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may know of how the platform is. It is made of nothing that staff wrote for each other. */
record StatusView(
        @Schema(description = "The worst of the components: NONE means that all is well")
        Impact state,

        @Schema(description = "To the minute") Instant asOf,

        @Schema(
                example = "2026-11-27",
                description = "The first day of which something is known, at most ninety days ago; in Paris")
        LocalDate knownSince,

        List<ComponentView> components,

        @Schema(description = "Open incidents, and those resolved within seven days; newest first")
        List<IncidentStatusView> incidents) {

    /** A component, today and over the ninety days before, as far as they are known. */
    record ComponentView(
            StatusComponent code,
            LocalizedText name,

            @Schema(description = "What is noticed now; NONE means that all is well")
            Impact state,

            @Schema(example = "99.98", description = "Mean of the days, in percent, rounded down to two decimals")
            double uptime,

            @Schema(description = "At most ninety days in Paris, from `knownSince` on, oldest first; today until now")
            List<DayUptime> days) {}

    /** An incident, as far as it is public. */
    record IncidentStatusView(
            UUID id,
            StatusPhase phase,
            Impact impact,
            List<StatusComponent> components,
            Instant startedAt,
            @Nullable Instant resolvedAt,

            @Schema(description = "What staff wrote for everybody, newest first")
            List<PublicMessageView> messages) {}
}
