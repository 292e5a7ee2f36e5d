package fr.cesizen.ticket.triage;

import fr.cesizen.ticket.level.Priority;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff decided about a ticket, among themselves.
 *
 * @param reason why the priority is not the one that impact and urgency give, in clear text; the repository encrypts it
 * @param assignee the member of staff who takes care of it
 */
public record Triage(
        Severity impact,
        Severity urgency,
        Priority priority,
        @Nullable String reason,
        @Nullable String team,
        @Nullable UUID assignee,
        List<String> tags) {}
