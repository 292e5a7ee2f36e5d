package fr.cesizen.ticket.incident;

import fr.cesizen.platform.text.OneLine;
import fr.cesizen.ticket.incident.Incident.Classification;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An incident that staff open by hand, for what no alert has seen. */
record NewIncident(
        @Schema(example = "Des courriels de confirmation n'arrivent pas", description = "For staff alone")
        @NotBlank
        @OneLine
        @Size(max = 200)
        String title,

        @Schema(
                example = "P3",
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
                example = "[\"ACCOUNT\"]",
                description = "Codes of GET /api/v1/status; needed where people notice something")
        @NotNull
        @Size(max = 20)
        List<@NotNull String> components) {

    Classification classification() {
        return new NewClassification(priority, impact, components).classification();
    }
}
