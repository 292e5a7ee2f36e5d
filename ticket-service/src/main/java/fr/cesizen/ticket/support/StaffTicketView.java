package fr.cesizen.ticket.support;

import fr.cesizen.ticket.level.ClockView;
import fr.cesizen.ticket.level.HistoryEventView;
import fr.cesizen.ticket.level.Priority;
import fr.cesizen.ticket.level.TicketStatus;
import fr.cesizen.ticket.message.StaffMessageView;
import fr.cesizen.ticket.triage.TriageView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as shown to staff: what was written, and who of them it was. It contains no id of its owner.
 *
 * @param messages oldest first; absent in lists
 */
record StaffTicketView(
        UUID id,
        @Schema(example = "Mon jardin ne pousse plus") String subject,

        @Schema(
                example = "help",
                allowableValues = {"help", "bug", "suggestion", "data"})
        String category,

        Priority priority,
        TicketStatus status,
        Instant openedAt,
        Instant firstResponseDue,
        @Nullable Instant firstResponseAt,
        @Nullable Instant closedAt,

        @Schema(description = "When something last happened to it")
        Instant changedAt,

        @Schema(description = "Whether the first answer is overdue, or came after firstResponseDue")
        boolean breached,

        @Schema(description = "The earliest deadline that runs; absent unless it is the turn of staff") @Nullable
        Instant nextDue,

        @Schema(description = "What was promised, by the policies that are in force now")
        List<ClockView> clocks,

        @Schema(description = "Absent until staff decide about the ticket") @Nullable
        TriageView triage,

        @Schema(description = "The ticket of which this one has become a part") @Nullable
        UUID mergedInto,

        long version,
        @Nullable List<StaffMessageView> messages,

        @Schema(description = "The last 100 events and who it was, newest first; all are at /history; absent in lists")
        @Nullable
        List<HistoryEventView> history) {}
