package fr.cesizen.ticket.incident;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.incident.Incident.Classification;
import fr.cesizen.ticket.incident.status.Impact;
import fr.cesizen.ticket.incident.status.StatusComponent;
import fr.cesizen.ticket.level.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** How bad an incident is, and for what; in place of what alerts or staff said before. */
record NewClassification(
        @Schema(
                example = "P2",
                allowableValues = {"P1", "P2", "P3", "P4"})
        @NotNull
        String priority,

        @Schema(
                example = "DEGRADED",
                allowableValues = {"NONE", "DEGRADED", "OUTAGE"},
                description = "What people notice; shown to everybody")
        @NotNull
        String impact,

        @Schema(
                example = "[\"JOURNAL\"]",
                description = "Codes of GET /api/v1/status; needed where people notice something")
        @NotNull
        @Size(max = 20)
        List<@NotNull String> components) {

    /** @throws Problem 400 for unknown words, and for an impact on nothing */
    Classification classification() {
        var noticed = Impact.parse(impact);
        var parts = StatusComponent.parse(components);
        if (noticed != Impact.NONE && parts.isEmpty()) {
            throw Problem.invalid("/components", "not-empty");
        }
        return new Classification(Priority.of(priority), noticed, parts);
    }
}
