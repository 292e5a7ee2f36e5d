package fr.cesizen.ticket.support;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The ticket of which another one of the same person becomes a part. */
record NewMerge(
        @Schema(description = "An open ticket of the same person") @NotNull
        UUID into) {}
