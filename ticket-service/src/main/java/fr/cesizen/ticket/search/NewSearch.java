package fr.cesizen.ticket.search;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What staff look for. */
record NewSearch(
        @Schema(
                example = "jardin",
                description = "Words that a ticket has all of; neither case, accents nor French endings matter")
        @NotBlank
        @Size(max = 200)
        String text) {}
