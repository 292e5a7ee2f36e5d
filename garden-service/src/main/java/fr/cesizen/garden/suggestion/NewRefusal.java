package fr.cesizen.garden.suggestion;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A wish for less of an exercise. */
record NewRefusal(
        @NotNull @Size(max = 50) @Schema(description = "Code of an exercise", example = "box-4444")
        String protocol) {}
