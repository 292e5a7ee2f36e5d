package fr.cesizen.ticket.macro;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which macro is to be shown in a ticket. */
record NewMacroPreview(
        @Schema(description = "The id of a macro") @NotNull UUID macro) {}
