package fr.cesizen.ticket.triage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff decided about a ticket, as shown to staff. */
@Schema(name = "Triage")
public record TriageView(
        @Schema(example = "HIGH") String impact,
        @Schema(example = "MEDIUM") String urgency,

        @Schema(description = "Why the priority is not the one that impact and urgency give") @Nullable
        String reason,

        @Nullable String team,
        @Nullable UUID assignee,
        List<String> tags) {

    public static TriageView of(Triage triage) {
        return new TriageView(
                triage.impact().name(),
                triage.urgency().name(),
                triage.reason(),
                triage.team(),
                triage.assignee(),
                triage.tags());
    }
}
