package fr.cesizen.ticket.incident.status;

import fr.cesizen.platform.text.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may know of how the platform is. It is made of nothing that staff wrote for each other. */
record StatusView(
        @Schema(description = "The worst of the components: NONE means that all is well")
        Impact state,

        @Schema(description = "To the minute") Instant asOf,
        List<ComponentView> components,

        @Schema(description = "Open incidents, and those resolved within seven days; newest first")
        List<IncidentStatusView> incidents) {

    /** A component, today and over ninety days. */
    record ComponentView(
            StatusComponent code,
            LocalizedText name,

            @Schema(description = "What is noticed now; NONE means that all is well")
            Impact state,

            @Schema(example = "99.98", description = "Mean of the days, in percent, rounded down to two decimals")
            double uptime,

            @Schema(description = "Ninety days in Paris, oldest first; today until now")
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
