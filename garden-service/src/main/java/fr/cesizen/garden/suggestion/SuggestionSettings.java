package fr.cesizen.garden.suggestion;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** A person's own switch; it works beside the consent, which gdpr-service keeps. */
record SuggestionSettings(
        @NotNull @Schema(description = "Whether personal suggestions are wanted", example = "true")
        Boolean enabled) {}
