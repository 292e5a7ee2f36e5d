package fr.cesizen.ticket.report;

import fr.cesizen.ticket.level.ClockKind;
import fr.cesizen.ticket.level.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The promises of one kind that ended, and how.
 *
 * @param share of those met, from 0 to 1, to four digits
 */
record ReportRow(
        @Schema(description = "What was promised") ClockKind target,

        @Schema(description = "At the end of the promise; absent unless told apart by it") @Nullable
        Priority priority,

        @Schema(example = "web", description = "Absent unless told apart by it, and for tickets of no team") @Nullable
        String team,

        @Schema(
                example = "2026-11",
                description = "In which the promise ended, in Paris; absent unless told apart by it")
        @Nullable
        String month,

        @Schema(
                description =
                        "The member of staff who ended it; absent unless told apart by it, and where the person did")
        @Nullable
        UUID agent,

        @Schema(description = "How many ended", example = "120")
        long n,

        @Schema(description = "How many of them in time", example = "114")
        long met,

        @Schema(example = "0.95") double share,

        @Schema(
                description =
                        "Seconds on the clock, nights included, since the ticket was opened or, for a next answer, since"
                                + " the person wrote: no more than this for half of them",
                example = "5400")
        long medianSeconds,

        @Schema(description = "For nine in ten", example = "14400")
        long p90Seconds,

        @Schema(description = "For 95 in a hundred", example = "21600")
        long p95Seconds) {}
