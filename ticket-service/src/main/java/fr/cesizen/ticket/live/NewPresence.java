package fr.cesizen.ticket.live;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What one does with a ticket just now. */
record NewPresence(
        @Schema(
                example = "LOOKING",
                allowableValues = {"LOOKING", "WRITING"})
        @NotNull
        String doing) {}
