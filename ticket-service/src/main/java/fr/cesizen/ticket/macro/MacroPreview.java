package fr.cesizen.ticket.macro;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a macro says in one ticket. */
record MacroPreview(
        @Schema(
                example = "fr",
                allowableValues = {"fr", "en"},
                description = "In which the person opened the ticket")
        String language,

        @Schema(example = "Votre demande « Mon jardin ne pousse plus » est résolue.")
        String body,

        @Schema(
                example = "SOLVED",
                allowableValues = {"OPEN", "ANSWERED", "WAITING", "SOLVED"})
        @Nullable
        String status) {}
