package fr.cesizen.ticket.message;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.ticket.level.TicketStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;

/** The state to which staff move a ticket without a message; a closure is an operation of its own. */
public record NewStatus(
        @Schema(
                example = "WAITING",
                allowableValues = {"OPEN", "ANSWERED", "WAITING", "SOLVED"})
        @NotNull
        String status) {

    public TicketStatus next() {
        return of(status);
    }

    /** @throws Problem 400 for another word */
    static TicketStatus of(String code) {
        return Arrays.stream(TicketStatus.values())
                .filter(next -> next != TicketStatus.CLOSED && next.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notOneOf("/status"));
    }
}
