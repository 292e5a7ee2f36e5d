package fr.cesizen.ticket.report;

import fr.cesizen.ticket.level.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The incidents that were resolved, and how long that took on the clock, nights included.
 *
 * @param share of those resolved in time, from 0 to 1, to four digits
 */
record IncidentReportRow(
        @Schema(description = "Absent unless told apart by it") @Nullable
        Priority priority,

        @Schema(
                example = "2026-11",
                description = "In which they were resolved, in Paris; absent unless told apart by it")
        @Nullable
        String month,

        @Schema(description = "How many were resolved", example = "12")
        long n,

        @Schema(description = "How many of them in time", example = "11")
        long met,

        @Schema(example = "0.9167") double share,

        @Schema(description = "Seconds from the opening until they were mended, on average (MTTR)", example = "5400")
        long meanSeconds,

        @Schema(description = "No more than this for half of them", example = "4800")
        long medianSeconds,

        @Schema(description = "For nine in ten", example = "7000")
        long p90Seconds,

        @Schema(description = "For 95 in a hundred", example = "7100")
        long p95Seconds,

        @Schema(description = "Of how many a member of staff took care; others ended by themselves", example = "10")
        long acknowledged,

        @Schema(
                description =
                        "Seconds from the opening until somebody took care, on average over these (MTTA); absent for none",
                example = "180")
        @Nullable
        Long meanSecondsToAcknowledge) {}
