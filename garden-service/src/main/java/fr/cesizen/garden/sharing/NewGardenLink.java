package fr.cesizen.garden.sharing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A request for a private link. */
record NewGardenLink(
        @NotNull @Min(1) @Max(90) @Schema(description = "For how many days it works", example = "30")
        Integer days) {}
