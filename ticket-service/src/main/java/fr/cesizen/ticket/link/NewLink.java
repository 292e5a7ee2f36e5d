package fr.cesizen.ticket.link;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What another ticket is to this one. */
record NewLink(
        @Schema(description = "The other ticket, of anybody") @NotNull
        UUID ticket,

        @Schema(
                example = "related",
                allowableValues = {"duplicate", "related", "caused-by", "causes"})
        @NotNull
        String kind) {}
