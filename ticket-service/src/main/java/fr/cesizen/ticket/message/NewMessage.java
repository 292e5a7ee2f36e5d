package fr.cesizen.ticket.message;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.level.TicketStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A further message in a ticket. */
public record NewMessage(
        @Schema(example = "Merci, tout pousse de nouveau.") @NotBlank @Size(max = 8000)
        String body,

        @Schema(
                example = "ANSWERED",
                allowableValues = {"OPEN", "ANSWERED", "WAITING", "SOLVED"},
                description = "For staff: the state after the message. ANSWERED when absent; OPEN when more is to come")
        @Nullable
        String status,

        @Schema(description = "Ids of files that arrived for this ticket; absent without any")
        @Nullable
        @Size(max = MOST_ATTACHMENTS)
        List<UUID> attachments) {

    /** Files of one message. */
    public static final int MOST_ATTACHMENTS = 5;

    /** Ids of the files that go with it. */
    public List<UUID> files() {
        return attachments == null ? List.of() : attachments;
    }

    /** Where the message leaves the ticket. @throws Problem 422 for a person who names a state */
    public TicketStatus next(Author author) {
        if (author == Author.STAFF) {
            return status == null ? TicketStatus.ANSWERED : NewStatus.of(status);
        }
        if (status != null) {
            throw Problem.rule("status-is-of-staff").at("/status");
        }
        return TicketStatus.OPEN;
    }
}
