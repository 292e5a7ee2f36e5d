package fr.cesizen.ticket.forecast;

import fr.cesizen.ticket.level.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many tickets of a team and a priority miss a promise unless somebody acts, by when.
 *
 * @param within4h those within an hour among them, and so on
 */
record ForecastRow(
        @Schema(example = "web", description = "Absent for tickets of no team") @Nullable
        String team,

        Priority priority,

        @Schema(description = "Whose next deadline has passed already", example = "1")
        long late,

        @Schema(description = "Due within an hour from now", example = "2")
        long within1h,

        @Schema(description = "Due within 4 hours, those within an hour included", example = "5")
        long within4h,

        @Schema(description = "Due within 8 hours", example = "8")
        long within8h,

        @Schema(description = "Due within 24 hours", example = "13")
        long within24h) {}
