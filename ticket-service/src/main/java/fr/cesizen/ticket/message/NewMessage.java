package fr.cesizen.ticket.message;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.level.TicketStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
        String status) {

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
